package dev.isogloss.golden;

import dev.isogloss.check.Check;
import dev.isogloss.document.Documents;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.engine.Engine;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Languages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * An article with the glossary to check it by, as a run without options sees it.
 *
 * @param file the article
 * @param glossary a CSV glossary
 */
record Article(Path file, Path glossary) {
  static final Article OWN =
      new Article(
          Path.of("corpus/scaling-laws.ru-machine.md"), Path.of("glossaries/machine-learning.csv"));

  private static final Path BESIDE = Path.of(System.getProperty("isogloss.shared", "../shared"));

  /** A real one; it is beside the project, if at all. */
  static final Article SHARED =
      new Article(
          BESIDE.resolve("corpus/bitter-religion.ru.txt"), BESIDE.resolve("glossary/ai.csv"));

  private static final Languages LANGUAGES = new InstalledLanguages();
  private static final Documents DOCUMENTS = Documents.installed();
  private static final int MOST_ROUNDS = 10;

  boolean exists() {
    return Files.exists(file) && Files.exists(glossary);
  }

  /** What the checks that run by default find. */
  List<Finding> findings() {
    return report().findings();
  }

  Report report() {
    try (Engine engine = engine()) {
      return check(engine, read(file));
    }
  }

  /** The text after all rounds of fixes. */
  SourceText fixed(Safety least) {
    try (Engine engine = engine()) {
      SourceText text = read(file);
      for (int round = 0; round < MOST_ROUNDS; round++) {
        FixPlan plan = FixPlan.of(check(engine, text).findings(), least);
        if (plan.isEmpty()) {
          return text;
        }
        text = new SourceText(text.name(), plan.patched(text));
      }
      throw new AssertionError("The fixes do not come to an end.");
    }
  }

  /** What the checks find in another state of the article. */
  List<Finding> findings(SourceText text) {
    try (Engine engine = engine()) {
      return check(engine, text).findings();
    }
  }

  private static Report check(Engine engine, SourceText text) {
    return engine.check(
        DOCUMENTS.parse(text, new TextLanguage(new InstalledLanguages()).of(text.content())));
  }

  private Engine engine() {
    List<Check> checks =
        ServiceLoader.load(Check.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(check -> check.info().byDefault())
            .toList();
    return new Engine(checks, GlossaryLoader.load(List.of(read(glossary))), LANGUAGES);
  }

  static SourceText read(Path file) {
    try {
      String name = file.getFileName().toString();
      return new SourceFileReader(CharsetGuesser.NONE).read(file, name).text();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
