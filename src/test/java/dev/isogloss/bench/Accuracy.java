package dev.isogloss.bench;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.document.SourceFileReader;
import dev.isogloss.document.UnreadableFileException;
import dev.isogloss.engine.Engine;
import dev.isogloss.eval.Evaluation;
import dev.isogloss.eval.EvaluationPrinter;
import dev.isogloss.eval.GoldReader;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.LanguageDetector;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * Measures all checks against the annotated articles. Run it from the project's root; the argument
 * is the file to write, by default {@code reports/accuracy.md}.
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
    Path file = Path.of(args.length > 0 ? args[0] : "reports/accuracy.md");
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.println("# Accuracy");
      out.println();
      out.println(
          "How well the checks find what people have annotated. A finding or mention is at an"
              + " annotated item when the two share a character; mentions must also name the same"
              + " concept. «Fix exact»: the first fix gives the annotator's words, letter case and"
              + " ё aside; words outside the annotated item that the fix changes in agreement are not"
              + " compared. Written by `dev.isogloss.bench.Accuracy`; `isogloss eval` prints the"
              + " same, with `--verbose` also every miss and false alarm. What the checks find of the"
              + " errors that people marked in machine translations: [mqm.md](mqm.md).");
      out.println();
      out.println("What is found without any glossary: [drift.md](drift.md).");
      out.println();
      for (Gold gold : List.of(OWN, REAL)) {
        if (gold.exists()) {
          out.println("## " + gold.article().getFileName());
          out.println();
          new EvaluationPrinter(out).print(evaluate(gold));
          out.println();
        }
      }
    }
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
      var locale = LanguageDetector.detect(article.content());
      Report report = engine.check(Documents.installed().parse(article, locale));
      return Evaluation.of(
          report,
          new GoldReader(read(gold.annotation()), article).read(),
          glossary.concepts().stream().map(Concept::id).toList());
    }
  }

  private static SourceText read(Path file) {
    try {
      return new SourceFileReader(CharsetGuesser.NONE).read(file, file.toString()).text();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
