package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** MQM's formulas: RQS = 100 (1 − APT / EWC), CQS = 100 − NPT (100 − PT) / APP. */
class ScoreTest {
  @ParameterizedTest
  @CsvSource({
    "10, 1000, 90, 10, 99.00, 90.00",
    "20, 1000, 90, 10, 98.00, 80.00",
    "10, 1000, 95, 20, 99.00, 97.50",
    "0, 7, 90, 10, 100.00, 100.00",
    "25, 5, 90, 10, -400.00, -4900.00",
    "1, 3, 90, 7.5, 66.67, -344.44"
  })
  void scores(
      long points, long words, double passing, double acceptable, String raw, String calibrated) {
    Score score = new Score(points, words);
    assertThat(score.raw()).map(Object::toString).contains(raw);
    assertThat(score.calibrated(new Calibration(passing, acceptable)))
        .map(Object::toString)
        .contains(calibrated);
  }

  @ParameterizedTest
  @CsvSource({"90, 10", "75, 3", "99, 0.5"})
  void aTextWithTheAcceptablePointsJustPasses(double passing, double acceptable) {
    Score score = new Score((long) (acceptable * 2), 2000);
    assertThat(score.calibrated(new Calibration(passing, acceptable)).orElseThrow().doubleValue())
        .isEqualTo(passing);
  }

  @Test
  void noWordsHaveNoScore() {
    assertThat(new Score(0, 0).raw()).isEmpty();
    assertThat(new Score(0, 0).calibrated(Calibration.DEFAULT)).isEmpty();
    assertThat(new Score(0, 0).perThousandWords()).isEmpty();
  }
}
