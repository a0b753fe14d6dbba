package dev.isogloss.bench;

import dev.isogloss.bench.DriftMqm.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures what the checks of drift find without a glossary, and writes {@code reports/drift.md}.
 */
public final class DriftReport {
  private DriftReport() {}

  public static void main(String[] args) throws IOException {
    try (DriftRun run = new DriftRun()) {
      for (String check : List.of("drift-", "drift-term", "drift-style", "drift-address")) {
        for (String set : List.of("wmt21-news", "wmt21-ted", "bio-mqm")) {
          Path file = Corpus.shared("data/mqm/" + set + ".jsonl");
          for (Row row : DriftMqm.measure(file, run, f -> f.check().startsWith(check))) {
            System.out.println(check + " " + row);
          }
        }
      }
    }
  }
}
