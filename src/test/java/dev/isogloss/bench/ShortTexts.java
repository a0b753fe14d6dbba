package dev.isogloss.bench;

import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureBlock;
import dev.isogloss.docgen.FixtureCase;
import dev.isogloss.docgen.FixtureReader;
import dev.isogloss.drift.Suggestion;
import dev.isogloss.finding.Cluster;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Folding;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code glossary suggest} finds in short texts with planted drift. */
public final class ShortTexts {
  private static final Path FILE = Path.of("src/test/resources/drift/short-texts.md");

  /** As sure as the command wants it. */
  private static final double THRESHOLD = 0.5;

  private ShortTexts() {}

  /**
   * A text and what was proposed for it.
   *
   * @param planted renderings of one thing, folded, for each thing
   * @param proposed the same of each proposal
   */
  record Row(String name, int words, List<Set<String>> planted, List<Set<String>> proposed) {
    List<Set<String>> found() {
      return planted.stream()
          .filter(group -> proposed.stream().anyMatch(p -> share(p, group) > 1))
          .toList();
    }

    List<Set<String>> wrong() {
      return proposed.stream()
          .filter(p -> planted.stream().noneMatch(group -> share(p, group) > 1))
          .toList();
    }

    private static long share(Set<String> proposed, Set<String> planted) {
      return planted.stream().filter(proposed::contains).count();
    }
  }

  static List<Row> measure() {
    try {
      Fixture fixture = FixtureReader.read(Files.readAllLines(FILE));
      return fixture.cases().stream().map(ShortTexts::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(FixtureCase section) {
    FixtureBlock text = block(section, "text");
    List<Set<String>> planted = new ArrayList<>();
    block(section, "drift").content().lines().forEach(line -> planted.add(renderings(line)));
    Locale language = Locale.forLanguageTag(text.language());
    Settings settings = Settings.plain(List.of(), List.of(), List.of(language), THRESHOLD);
    try (Session session = new Session(settings)) {
      List<Cluster> clusters =
          session.drift(List.of(new SourceText(section.name() + ".md", text.content())));
      List<Set<String>> proposed = new ArrayList<>();
      for (Suggestion suggestion : Suggestion.of(clusters)) {
        Set<String> terms = new HashSet<>();
        suggestion.concept().terms().stream()
            .map(Term::text)
            .map(Folding::fold)
            .forEach(terms::add);
        proposed.add(terms);
      }
      return new Row(section.name(), text.content().split("\\s+").length, planted, proposed);
    }
  }

  private static Set<String> renderings(String line) {
    Set<String> renderings = new HashSet<>();
    Arrays.stream(line.split("\\|", -1))
        .map(String::strip)
        .map(Folding::fold)
        .forEach(renderings::add);
    return renderings;
  }

  private static FixtureBlock block(FixtureCase section, String kind) {
    return section.blocks().stream().filter(b -> b.kind().equals(kind)).findFirst().orElseThrow();
  }

  public static void main(String[] args) {
    StringBuilder text = new StringBuilder();
    text.append("## Proposals for short texts\n\n")
        .append(
            "`src/test/resources/drift/short-texts.md`, written before it was measured. First run: ")
        .append(
            "24 of 36 found, none wrong; the first six texts 19 of 22, the last three, whose signs are weaker, 5 of 14.\n\n")
        .append("| text | words | planted | found | proposed | wrong | missed |\n")
        .append("|---|--:|--:|--:|--:|--:|---|\n");
    List<Row> rows = measure();
    rows.forEach(row -> text.append(line(row)));
    text.append(
        "| all | %d | %d | %d | %d | %d | |%n"
            .formatted(
                rows.stream().mapToInt(Row::words).sum(),
                rows.stream().mapToInt(r -> r.planted().size()).sum(),
                rows.stream().mapToInt(r -> r.found().size()).sum(),
                rows.stream().mapToInt(r -> r.proposed().size()).sum(),
                rows.stream().mapToInt(r -> r.wrong().size()).sum()));
    Section.ofTerms().write("suggest", text.toString());
  }

  private static String line(Row row) {
    List<String> missed =
        row.planted().stream()
            .filter(group -> !row.found().contains(group))
            .map(group -> String.join(" / ", new java.util.TreeSet<>(group)))
            .toList();
    return "| %s | %d | %d | %d | %d | %d | %s |%n"
        .formatted(
            row.name(),
            row.words(),
            row.planted().size(),
            row.found().size(),
            row.proposed().size(),
            row.wrong().size(),
            String.join("; ", missed));
  }
}
