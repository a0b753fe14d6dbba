package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the dialects of Markdown write: what of it is prose, and nothing else. */
class DialectFixtureTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| .* \\| .* \\| .* \\| .* \\| ([^|]+?) \\|$");

  /** What is read at the start of a file only. */
  private static final Pattern AT_START = Pattern.compile("---|\\+\\+\\+|\\{\\n|;;;|title:|\"|%");

  private final Documents documents = Documents.installed();

  @ParameterizedTest
  @MethodSource("dev.isogloss.document.MarkedText#dialects")
  void proseIsReadAndNothingElse(MarkedText text) {
    assertThat(marked(text.plain())).isEqualTo(text.marked());
  }

  @ParameterizedTest
  @MethodSource("dev.isogloss.document.MarkedText#dialects")
  void lineEndingsDoNotMatter(MarkedText text) {
    for (String ending : List.of("\r\n", "\r")) {
      MarkedText other = text.with(ending);
      assertThat(marked(other.plain())).isEqualTo(other.marked());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.isogloss.document.MarkedText#dialects")
  void whatStandsBeforeDoesNotMatter(MarkedText text) {
    if (!AT_START.matcher(text.marked()).lookingAt()) {
      String before = "⟦Абзац.⟧\n\n";
      assertThat(marked(new MarkedText("", before + text.marked()).plain()))
          .isEqualTo(before + text.marked());
    }
  }

  @Test
  void theTableNamesEachFixture() throws IOException {
    String table = Files.readString(Path.of("docs", "markdown.md"));
    List<String> named = ROW.matcher(table).results().map(row -> row.group(1)).toList();
    List<String> fixtures = MarkedText.dialects().stream().map(MarkedText::name).toList();
    assertThat(named.stream().skip(1).filter(name -> !name.startsWith("--")).distinct())
        .containsExactlyInAnyOrderElementsOf(fixtures);
  }

  private String marked(String content) {
    Document document = documents.parse(new SourceText("a.md", content), Locale.ROOT);
    Soundness.check(document);
    return MarkedText.mark(document);
  }
}
