package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.bench.MatcherSpeed.Figures;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Sees to it that matching does not slow down by the size of the glossary. The floors are far below
 * the figures of {@code reports/terms.md}, for the machine may be busy.
 */
class MatcherSpeedTest {
  @Test
  void aLargeGlossaryIsMatchedAlmostAsFastAsASmallOne() throws IOException {
    MatcherSpeed speed = new MatcherSpeed(Prose.of(300_000));
    SyntheticGlossary glossaries = speed.glossaries();
    Figures small = speed.measure(glossaries, 500);
    Figures large = speed.measure(glossaries, 20_000);

    assertThat(small.alone()).as("MB/s").isGreaterThan(2);
    assertThat(large.alone()).as("MB/s").isGreaterThan(small.alone() / 8);
    assertThat(large.analysed()).as("MB/s with the analysis").isGreaterThan(1);
    assertThat(large.heap()).as("MB").isLessThan(400);
  }
}
