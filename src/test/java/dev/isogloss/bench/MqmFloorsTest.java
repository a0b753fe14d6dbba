package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What has been reached on errors that people marked is kept: recall not below LanguageTool's, and
 * precision well above. The figures themselves stand in {@code reports/mqm.md}.
 */
@Tag("slow")
class MqmFloorsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({"wmt21-news, 0.117, 0.22", "wmt21-ted, 0.100, 0.40", "bio-mqm, 0.22, 0.40"})
  void recallAndPrecision(String set, double recall, double precision) throws IOException {
    Path folder = Corpus.shared("data/mqm");
    assumeTrue(Corpus.has(folder), "The marked translations are not at ../shared.");
    try (IsoglossAlone isogloss = new IsoglossAlone("ru")) {
      MqmScore score = MqmReport.score(MqmReport.articles(folder, set), isogloss);
      assertThat(score.recall().rate()).isGreaterThanOrEqualTo(recall);
      assertThat(score.precision().rate()).isGreaterThanOrEqualTo(precision);
    }
  }
}
