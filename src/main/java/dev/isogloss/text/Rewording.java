package dev.isogloss.text;

import java.util.List;

/**
 * A text with some of its words changed.
 *
 * @param text as it is after the changes
 * @param back carries spans of it to the text before the changes; what stands for nothing before is
 *     carried to the whole of what it replaces
 */
public record Rewording(String text, OffsetMap back) {
  /** One change: what is replaced, and by what. */
  public record Change(Span at, String replacement) {}

  /**
   * Makes changes.
   *
   * @param changes without overlap, in the order of the text
   */
  public static Rewording of(String text, List<Change> changes) {
    StringBuilder changed = new StringBuilder(text.length());
    OffsetMap.Builder back = new OffsetMap.Builder();
    int done = 0;
    for (Change change : changes) {
      changed.append(text, done, change.at().start()).append(change.replacement());
      back.copied(done, change.at().start() - done);
      back.replaced(change.at(), change.replacement().length());
      done = change.at().end();
    }
    changed.append(text, done, text.length());
    back.copied(done, text.length() - done);
    return new Rewording(changed.toString(), back.build());
  }
}
