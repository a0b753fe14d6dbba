package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.bench.PlantedDrift.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drift of several domains is found, and little else. */
class PlantedDriftTest {
  @Test
  void findsMostAndInventsLittle() {
    try (DriftRun run = new DriftRun()) {
      List<Row> rows = PlantedDrift.measure(run);
      int planted = rows.stream().mapToInt(Row::planted).sum();
      int found = rows.stream().mapToInt(Row::found).sum();
      int reported = rows.stream().mapToInt(Row::reported).sum();
      int right = rows.stream().mapToInt(Row::right).sum();
      assertThat((double) found / planted).as("recall of %s", rows).isGreaterThanOrEqualTo(0.6);
      assertThat((double) right / reported).as("precision of %s", rows).isGreaterThanOrEqualTo(0.8);
    }
  }
}
