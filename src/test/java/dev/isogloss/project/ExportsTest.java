package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads a glossary of each kind that programs and people write, and compares how it was understood
 * and what its concepts are. {@code -Dupdate} rewrites the expectations.
 */
class ExportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/glossaries/exports");
  private static final Path EXPECTED = Path.of("src/test/resources/glossaries/exports.md");

  @Test
  void eachKindIsUnderstood() throws IOException {
    String read = read();
    if (System.getProperty("update") != null) {
      Files.writeString(EXPECTED, read);
    }
    assertThat(read).isEqualTo(Files.readString(EXPECTED));
  }

  private static String read() throws IOException {
    StringBuilder out = new StringBuilder();
    out.append("# Glossaries of other programs, as they are read\n\n");
    out.append("A line is a concept: its id, its terms by language, and what else is known.\n");
    out.append("`+` is admitted, `~` deprecated, `×` forbidden, `=` stays as it is.\n");
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        out.append("\n## ").append(file.getFileName()).append("\n\n");
        out.append(read(file));
      }
    }
    return out.toString();
  }

  private static String read(Path file) {
    SourceText text = new DiskSources().glossary(SourceId.of(file));
    SourceText named =
        new SourceText(SourceId.of(file), file.getFileName().toString(), text.content());
    try {
      ParsedGlossary parsed = GlossaryLoader.read(named, ColumnNames.NONE);
      List<Concept> concepts = parsed.glossary().concepts();
      String reading =
          parsed.reading().isNone()
              ? "Native."
              : parsed.reading().sentence(named.name(), concepts.size());
      return reading
          + "\n\n```text\n"
          + concepts.stream().map(c -> line(c) + "\n").collect(Collectors.joining())
          + "```\n";
    } catch (GlossaryException e) {
      return "**Refused**: " + e.getMessage() + "\n";
    }
  }

  private static String line(Concept concept) {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (Term term : concept.terms()) {
      terms
          .computeIfAbsent(term.language().toLanguageTag(), l -> new ArrayList<>())
          .add(mark(term.status()) + term.text());
    }
    List<String> parts = new ArrayList<>(List.of(concept.id()));
    terms.forEach((language, texts) -> parts.add(language + " " + String.join(", ", texts)));
    concept.terms().stream()
        .flatMap(t -> Stream.ofNullable(t.partOfSpeech()))
        .findFirst()
        .ifPresent(pos -> parts.add("pos " + pos.name().toLowerCase(java.util.Locale.ROOT)));
    concept.terms().stream()
        .flatMap(t -> Stream.ofNullable(t.gender()))
        .findFirst()
        .ifPresent(g -> parts.add("gender " + g.name().toLowerCase(java.util.Locale.ROOT)));
    if (concept.kind() != Concept.Kind.TERM) {
      parts.add(concept.kind().id());
    }
    if (concept.casePolicy() != CasePolicy.AS_KIND) {
      parts.add(concept.casePolicy().id());
    }
    if (!concept.note().isEmpty()) {
      parts.add("“" + concept.note() + "”");
    }
    return String.join(" | ", parts);
  }

  private static String mark(Status status) {
    return switch (status) {
      case PREFERRED -> "";
      case KEEP -> "=";
      case ADMITTED -> "+";
      case DEPRECATED -> "~";
      case FORBIDDEN -> "×";
    };
  }
}
