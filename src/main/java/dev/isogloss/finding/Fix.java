package dev.isogloss.finding;

import java.util.List;

/**
 * A change that mends a finding. Its edits are made together or not at all.
 *
 * @param title a short imperative sentence
 * @param edits without overlap, in the order of the file; empty for a display-only fix
 */
public record Fix(String title, Safety safety, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
