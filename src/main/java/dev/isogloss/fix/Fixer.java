package dev.isogloss.fix;

import dev.isogloss.finding.Edit;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;

/** Patches a text. All that no edit covers stays as it was. */
public final class Fixer {
  private Fixer() {}

  /**
   * The content of the file with the edits made.
   *
   * @param edits of this file, without overlap, in the order of the file
   * @throws IllegalArgumentException if an edit is of another file, overlaps the one before it or
   *     reaches beyond the file
   */
  public static String apply(SourceText source, List<Edit> edits) {
    StringBuilder patched = new StringBuilder(source.length());
    int done = 0;
    for (Edit edit : edits) {
      Span span = edit.at().span();
      requireApplicable(source, edit, done);
      patched.append(source.content(), done, span.start()).append(edit.replacement());
      done = span.end();
    }
    return patched.append(source.content(), done, source.length()).toString();
  }

  private static void requireApplicable(SourceText source, Edit edit, int done) {
    Span span = edit.at().span();
    if (edit.at().source() != source) {
      throw new IllegalArgumentException(
          "An edit of " + edit.at().source() + " cannot be made in " + source + ".");
    }
    if (span.start() < done || span.end() > source.length()) {
      throw new IllegalArgumentException(
          "The edit of " + source + " at " + span + " overlaps another or leaves the file.");
    }
  }
}
