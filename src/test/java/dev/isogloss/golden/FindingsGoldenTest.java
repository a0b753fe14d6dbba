package dev.isogloss.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.docgen.FixtureCase;
import dev.isogloss.docgen.FixtureReader;
import dev.isogloss.document.Documents;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.engine.Engine;
import dev.isogloss.engine.Policy;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.golden.SpecExamples.SpecExample;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Languages;
import dev.isogloss.language.description.TextLanguage;
import dev.isogloss.lock.Lock;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Characterises what all checks together find, fix and how they name it, so that a change shows
 * what it changes. It does not say that all of it is right. {@code -Dupdate} rewrites the goldens.
 */
class FindingsGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens/findings");
  private static final Path SHARED = Path.of(System.getProperty("isogloss.shared", "../shared"));
  private static final Languages LANGUAGES = new InstalledLanguages();
  private static final Documents DOCUMENTS = Documents.installed();

  @Test
  void corpus() throws IOException {
    Glossary glossary = glossary(read(Path.of("glossaries/machine-learning.csv")));
    compare("corpus.txt", articles(Path.of("corpus"), ".md", glossary, FindingLines.open()));
  }

  @Test
  void sharedCorpus() throws IOException {
    Path corpus = SHARED.resolve("corpus");
    Path terms = SHARED.resolve("glossary/ai.csv");
    Assumptions.assumeTrue(
        Files.isDirectory(corpus) && Files.exists(terms),
        "The shared corpus and its glossary are not at " + SHARED + ".");
    compare("shared.txt", articles(corpus, ".txt", glossary(read(terms)), FindingLines.closed()));
  }

  @Test
  void fixtures() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : files(Path.of("src/test/resources/checks"), ".md")) {
      Fixture fixture = FixtureReader.read(Files.readAllLines(file));
      for (FixtureCase one : fixture.cases()) {
        lines.append("# ").append(fixture.id()).append(": ").append(one.name()).append('\n');
        lines.append(found(fixture, one));
      }
    }
    compare("fixtures.txt", lines.toString());
  }

  @Test
  void specificationExamples() throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Engine engine = new Engine(checks(), Glossary.EMPTY, LANGUAGES)) {
      for (SpecExample example : SpecExamples.all()) {
        for (Planting planting : Planting.values()) {
          String planted = planting.plant(example.source()).orElse("");
          String found = found(engine, new SourceText("example.md", planted));
          if (!found.isEmpty()) {
            lines.append("# ").append(example.name()).append(' ').append(planting).append('\n');
            lines.append(found);
          }
        }
      }
    }
    compare("specifications.txt", lines.toString());
  }

  private static String found(Engine engine, SourceText source) {
    return FindingLines.closed()
        .of(engine.check(DOCUMENTS.parse(source, Locale.ENGLISH)).findings());
  }

  private static String found(Fixture fixture, FixtureCase one) {
    String csv = fixture.glossary(one).map(FixtureBlock::content).orElse("");
    Glossary glossary =
        csv.isEmpty() ? Glossary.EMPTY : glossary(new SourceText("glossary.csv", csv));
    String lock = fixture.lock().map(FixtureBlock::content).orElse("");
    String name =
        switch (one.input().kind()) {
          case "markdown" -> "case.md";
          case "mdx" -> "case.mdx";
          default -> "case.txt";
        };
    SourceText source = new SourceText(name, one.input().text());
    Locale language = Locale.forLanguageTag(one.input().language());
    Policy policy = Policy.NONE.withLock(Lock.read(new SourceText("isogloss.lock", lock)));
    try (Engine engine = new Engine(checks(), glossary, LANGUAGES)) {
      return FindingLines.open()
          .of(engine.check(DOCUMENTS.parse(source, language), policy).findings());
    }
  }

  private static String articles(Path folder, String ending, Glossary glossary, FindingLines print)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Engine engine = new Engine(checks(), glossary, LANGUAGES)) {
      for (Path file : files(folder, ending)) {
        SourceText source = read(file);
        Locale language = new TextLanguage(new InstalledLanguages()).of(source.content());
        lines.append("# ").append(file.getFileName()).append('\n');
        lines.append(print.of(engine.check(DOCUMENTS.parse(source, language)).findings()));
      }
    }
    return lines.toString();
  }

  /** All of them, also those that run only where they are asked for. */
  private static List<Check> checks() {
    return ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static Glossary glossary(SourceText file) {
    return GlossaryLoader.load(List.of(file));
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static SourceText read(Path file) {
    try {
      String name = file.getFileName().toString();
      return new SourceFileReader(CharsetGuesser.NONE).read(file, name).text();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = GOLDENS.resolve(name);
    if (System.getProperty("update") != null) {
      Files.createDirectories(GOLDENS);
      Files.writeString(file, actual, StandardCharsets.UTF_8);
    }
    assertThat(actual).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
  }
}
