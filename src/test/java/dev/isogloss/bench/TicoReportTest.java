package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.bench.Tico19.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds the hit rate of {@code reports/terms.md}. */
class TicoReportTest {
  @Test
  void theTermsOfTheTermbasesAreFoundInTheTranslations() throws IOException {
    Path folder = Corpus.shared("data/tico19");
    Assumptions.assumeTrue(Corpus.has(folder), "There is no folder " + folder + ".");
    List<Place> places = Tico19.places(folder);

    assertThat(places).filteredOn(Place::matched).hasSizeGreaterThan(7_900);
    assertThat(TicoReport.hitRate(places)).isGreaterThanOrEqualTo(0.70);
  }
}
