package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.io.ColumnNames;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/glossaries.md} true: its examples are read, its table is that of the files. */
class GlossaryPageTest {
  private static final Path PAGE = Path.of("docs/glossaries.md");
  private static final Path FOLDER = Path.of("src/test/resources/glossaries/exports");

  private static final Pattern EXAMPLE =
      Pattern.compile("```\\w+ (\\S+)\\n(.*?)```\\n\\n```text\\n(.*?)\\n```", Pattern.DOTALL);

  private static final Pattern ROW =
      Pattern.compile("^\\| [^|]+ \\| (`[^|]+`) \\|$", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  @Test
  void examplesAreReadAsThePageSays() throws IOException {
    List<MatchResult> examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();
    assertThat(examples).hasSizeGreaterThan(4);
    for (MatchResult example : examples) {
      SourceText text = new SourceText(example.group(1), example.group(2));
      ParsedGlossary parsed = GlossaryLoader.read(text, ColumnNames.NONE);
      assertThat(Glossaries.reading(text, parsed)).isEqualTo(example.group(3));
    }
  }

  @Test
  void theTableNamesEachFileAndEachIsRead() throws IOException {
    String page = Files.readString(PAGE);
    String tried =
        page.substring(page.indexOf("## What was tried"), page.indexOf("## What is refused"));
    List<String> named =
        ROW.matcher(tried)
            .results()
            .flatMap(row -> NAME.matcher(row.group(1)).results())
            .map(name -> name.group(1))
            .toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(named)
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> file.getFileName().toString()).toList());
    }
    for (String name : named) {
      SourceText text = new DiskSources().glossary(SourceId.of(FOLDER.resolve(name)));
      assertThat(GlossaryLoader.read(text, ColumnNames.NONE).glossary().concepts())
          .as(name)
          .isNotEmpty();
    }
  }
}
