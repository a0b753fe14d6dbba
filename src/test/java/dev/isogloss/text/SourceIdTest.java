package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What tells texts apart, and what does not. */
class SourceIdTest {
  private static final SourceId FILE = SourceId.of("docs/a.md");

  @Test
  void aNameForReportsTellsNothingApart() {
    SourceText one = new SourceText(FILE, "a.md", "Text.");
    SourceText other = new SourceText(FILE, "docs/a.md", "Text.");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void theContentAndEachPartOfTheIdentityTellApart() {
    SourceText text = new SourceText(FILE, "a.md", "Text.");
    assertThat(text)
        .isNotEqualTo(text.with("Other."))
        .isNotEqualTo(new SourceText(SourceId.of("docs/b.md"), "a.md", "Text."))
        .isNotEqualTo(new SourceText(new SourceId("docs/a.md", "1", null), "a.md", "Text."))
        .isNotEqualTo(new SourceText(new SourceId("docs/a.md", null, "1"), "a.md", "Text."));
  }

  @Test
  void theOrderIsByPathThenPartThenVersion() {
    SourceId part = new SourceId("docs/a.md", "1", null);
    SourceId version = new SourceId("docs/a.md", "1", "7");
    SourceId next = SourceId.of("docs/b.md");
    assertThat(List.of(next, version, part, FILE).stream().sorted())
        .containsExactly(FILE, part, version, next);
    assertThat(version).hasToString("docs/a.md!1@7");
  }

  @Test
  void theDigestIsOfTheContentInUtf8() {
    assertThat(new SourceText("a", "Ё").digest()).isEqualTo(new SourceText("b", "Ё").digest());
    assertThat(new SourceText("a", "abc").digest())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void aPathIsWrittenWithSlashes() {
    assertThat(SourceId.of(Path.of("docs", "a.md"))).isEqualTo(FILE);
  }
}
