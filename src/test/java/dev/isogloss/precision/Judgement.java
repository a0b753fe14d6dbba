package dev.isogloss.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a person says of a finding. */
record Judgement(Verdict verdict, String reason) {
  /** The fault is one and the message true; editors differ; or it is none. */
  enum Verdict {
    RIGHT,
    ARGUABLE,
    FALSE
  }

  /**
   * Reads lines of tree, fingerprint, verdict and reason, between tabs. {@code #} begins a comment.
   *
   * @return by tree and fingerprint, with a tab between
   * @throws IllegalArgumentException where a line is of another form or judges again
   */
  static Map<String, Judgement> read(Path file) throws IOException {
    return parse(file.toString(), Files.readAllLines(file));
  }

  static Map<String, Judgement> parse(String name, List<String> lines) {
    Map<String, Judgement> judged = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      String where = name + ":" + (i + 1) + ": ";
      if (cells.length != 4) {
        throw new IllegalArgumentException(where + "needs tree, fingerprint, verdict and reason");
      }
      Judgement judgement = new Judgement(verdict(cells[2], where), cells[3]);
      if (judged.put(cells[0] + "\t" + cells[1], judgement) != null) {
        throw new IllegalArgumentException(where + "is judged twice");
      }
    }
    return judged;
  }

  private static Verdict verdict(String cell, String where) {
    try {
      return Verdict.valueOf(cell.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(where + "no verdict: " + cell, e);
    }
  }
}
