package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.isogloss.bench.EditedCopy.Found;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An edited copy stays one finding. The figures stand in {@code reports/copies.md}. */
class CopiesTest {
  @Test
  void ownArticle() throws IOException {
    assertWhole(Copies.edited(Copies.own()).find());
  }

  @Test
  void realArticle() throws IOException {
    assumeTrue(Corpus.has(Copies.REAL), "The real article is not at ../shared.");
    assertWhole(Copies.edited(Copies.real()).find());
  }

  @Test
  void oneWordInTenIsChanged() throws IOException {
    EditedCopy exact = Copies.own();
    Found found = exact.with(new LightEdit(1).everyWord(0.1, exact.copy())).find();
    assertThat(found.passages()).isEqualTo(1);
    assertThat(found.lines()).isGreaterThan(0.9);
  }

  private static void assertWhole(Found found) {
    assertThat(found.passages()).isEqualTo(1);
    assertThat(found.lines()).isGreaterThanOrEqualTo(0.95);
    assertThat(found.folded()).isGreaterThan(0.95);
  }
}
