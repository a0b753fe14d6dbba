package dev.isogloss.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.bench.ShortTexts.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the proposals for short texts in {@code reports/terms.md}. */
class ShortTextsTest {
  @Test
  void whatWandersInAHundredWordsIsProposed() {
    List<Row> rows = ShortTexts.measure();
    int planted = rows.stream().mapToInt(row -> row.planted().size()).sum();
    int found = rows.stream().mapToInt(row -> row.found().size()).sum();

    assertThat(planted).isGreaterThanOrEqualTo(30);
    assertThat((double) found / planted).isGreaterThanOrEqualTo(0.8);
    assertThat(rows.stream().flatMap(row -> row.wrong().stream()).toList()).hasSizeLessThan(3);
  }
}
