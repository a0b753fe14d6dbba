package dev.isogloss.bench;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.engine.Engine;
import dev.isogloss.eval.Evaluation;
import dev.isogloss.eval.EvaluationPrinter;
import dev.isogloss.eval.Family;
import dev.isogloss.eval.GoldReader;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Measures all checks against the annotated articles, and writes the section of {@code
 * reports/accuracy.md}. Run it from the project's root.
 */
public final class Accuracy {
  /** The project's own article. */
  static final Gold OWN =
      new Gold(
          Path.of("corpus/scaling-laws.ru-machine.gold.jsonl"),
          Path.of("corpus/scaling-laws.ru-machine.md"),
          Path.of("glossaries/machine-learning.csv"));

  /** A real article, annotated by hand; it stands beside the project, if at all. */
  static final Gold REAL =
      new Gold(
          Corpus.shared("gold/bitter-religion.lines-1-36.jsonl"),
          Corpus.shared("corpus/bitter-religion.ru.txt"),
          Corpus.shared("glossary/ai.csv"));

  private Accuracy() {}

  /** An annotation with its article and the glossary to check it by. */
  record Gold(Path annotation, Path article, Path glossary) {
    boolean exists() {
      return Files.exists(annotation) && Files.exists(article) && Files.exists(glossary);
    }
  }

  public static void main(String[] args) throws IOException {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      out.println("## Annotated articles");
      out.println();
      out.println(
          "How well the checks find what people have annotated. A finding or mention is at an"
              + " annotated item when the two share a character; mentions must also name the same"
              + " concept. «Fix exact»: the first fix gives the annotator's words, letter case and"
              + " ё aside; words outside the annotated item that the fix changes in agreement are not"
              + " compared. Hints count as well. LanguageTool: the rules that it has on by default,"
              + " on the prose of the article. Written by `dev.isogloss.bench.Accuracy`; `isogloss"
              + " eval` prints the same, with `--verbose` also every miss and false alarm.");
      out.println();
      for (Gold gold : List.of(OWN, REAL)) {
        if (gold.exists()) {
          out.println("### " + gold.article().getFileName());
          out.println();
          Evaluation ours = evaluate(gold);
          new EvaluationPrinter(out).print(ours);
          out.println();
          print(ours, LanguageToolFindings.evaluate(gold), out);
        }
      }
    }
    section().write("articles", text.toString());
  }

  /** The file of the most important figures. */
  static Section section() {
    return new Section(Path.of("reports", "accuracy.md"), "# Accuracy\n");
  }

  private static void print(Evaluation ours, Evaluation theirs, PrintWriter out) {
    out.println("| kind | Isogloss: precision | recall | LanguageTool: precision | recall |");
    out.println("|---|--:|--:|--:|--:|");
    for (Family family : Family.values()) {
      out.printf(
          "| %s | %s | %s | %s | %s |%n",
          family.id(),
          ours.precision(family),
          ours.recall(family),
          theirs.precision(family),
          theirs.recall(family));
    }
    out.println();
  }

  static Evaluation evaluate(Gold gold) {
    SourceText article = read(gold.article());
    Glossary glossary = GlossaryLoader.load(List.of(read(gold.glossary())));
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(check -> check.info().byDefault())
            .toList();
    try (Engine engine = new Engine(checks, glossary, new InstalledLanguages())) {
      var locale = new TextLanguage(new InstalledLanguages()).of(article.content());
      Report report = engine.check(Documents.installed().parse(article, locale));
      return Evaluation.of(
          report,
          new GoldReader(read(gold.annotation()), article).read(),
          glossary.concepts().stream().map(Concept::id).toList());
    }
  }

  static SourceText read(Path file) {
    try {
      return new SourceFileReader(CharsetGuesser.NONE).read(file, file.toString()).text();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
