package dev.isogloss.text;

import java.util.List;

/** The lines that Git leaves in a file where two branches have changed the same place. */
public final class ConflictMarks {
  private static final List<String> STARTS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

  private ConflictMarks() {}

  /** Whether a line is one of them. */
  public static boolean isOne(String line) {
    return STARTS.stream().anyMatch(line::startsWith);
  }
}
