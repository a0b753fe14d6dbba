package dev.isogloss.suppression;

import dev.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a directive suppresses of one check or family.
 *
 * @param check id or family; null for all checks
 * @param range of the file: findings that begin in it are suppressed
 * @param state how it came out
 */
public record Suppression(Directive directive, @Nullable String check, Span range, State state) {

  /** How a suppression came out. */
  public enum State {
    /** It is in order, and something begins in its range that it suppresses. */
    USED,
    /** Nothing begins in its range that it suppresses. */
    UNUSED,
    /** Whether it is used cannot be told, as its check did not run. */
    NOT_JUDGED,
    /** No directive begins so. */
    UNKNOWN_WORD
  }

  /** Whether it concerns a check. */
  public boolean concerns(String id) {
    return check == null || id.equals(check) || id.startsWith(check + "-");
  }

  /** Whether it suppresses a finding of a check that begins at an offset. */
  public boolean covers(String id, int start) {
    return range.contains(start) && concerns(id);
  }

  public Suppression withState(State changed) {
    return new Suppression(directive, check, range, changed);
  }
}
