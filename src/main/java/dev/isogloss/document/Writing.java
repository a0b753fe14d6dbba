package dev.isogloss.document;

import dev.isogloss.finding.Edit;
import java.util.List;

/**
 * Changes of prose as a file has them.
 *
 * @param edits without overlap, in the order of the file
 * @param faithful whether each word keeps the markup that it had; else words have moved into or out
 *     of it
 */
public record Writing(List<Edit> edits, boolean faithful) {
  public Writing {
    edits = List.copyOf(edits);
  }
}
