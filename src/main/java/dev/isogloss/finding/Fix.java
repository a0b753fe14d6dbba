package dev.isogloss.finding;

import dev.isogloss.finding.message.Message;
import java.util.List;

/**
 * A change that mends a finding. Its edits are made together or not at all; all of them are in one
 * file.
 *
 * @param title a short imperative sentence
 * @param intent what the edits mean to change
 * @param changes the same as the edits, as changes of prose
 * @param edits without overlap, in the order of the file; empty for a display-only fix
 */
public record Fix(
    Message title, Safety safety, Intent intent, List<Change> changes, List<Edit> edits) {
  public Fix {
    changes = List.copyOf(changes);
    edits = List.copyOf(edits);
  }

  /** A fix of a report whose documents are not at hand: nothing is known of their prose. */
  public Fix(Message title, Safety safety, List<Edit> edits) {
    this(title, safety, Intent.REPLACE_PROSE, List.of(), edits);
  }

  /** Several fixes of one file as one; a change that they share is made once. */
  public static Fix together(Message title, Safety safety, List<Fix> fixes) {
    return new Fix(
        title,
        safety,
        Intent.REPLACE_PROSE,
        fixes.stream().flatMap(f -> f.changes().stream()).distinct().toList(),
        fixes.stream().flatMap(f -> f.edits().stream()).distinct().toList());
  }

  /** The same under another title. */
  public Fix withTitle(Message changed) {
    return new Fix(changed, safety, intent, changes, edits);
  }

  /** The same, trusted more or less. */
  public Fix withSafety(Safety changed) {
    return new Fix(title, changed, intent, changes, edits);
  }
}
