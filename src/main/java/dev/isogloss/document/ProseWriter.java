package dev.isogloss.document;

import dev.isogloss.finding.Change;
import java.util.List;
import java.util.Optional;

/** Writes changes of prose into a file, in the syntax of their places. It alone makes edits. */
public interface ProseWriter {
  /**
   * The edits that make the changes.
   *
   * @param changes of one segment, without overlap, in its order
   * @return empty where they cannot be written: where they cover what is no prose, or what the
   *     syntax has no way to say
   */
  Optional<Writing> write(Document document, Segment segment, List<Change> changes);
}
