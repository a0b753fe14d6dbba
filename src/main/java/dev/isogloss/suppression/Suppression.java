package dev.isogloss.suppression;

import dev.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a directive suppresses of one check or family.
 *
 * @param check id or family; null for all checks
 * @param range of the file: findings that begin in it are suppressed
 * @param state how it came out
 * @param meant the check or family that is named much like an unknown one; null if none is
 */
public record Suppression(
    Directive directive, @Nullable String check, Span range, State state, @Nullable String meant) {
  /** One whose check may well exist. */
  public Suppression(Directive directive, @Nullable String check, Span range, State state) {
    this(directive, check, range, state, null);
  }

  /** How a suppression came out. */
  public enum State {
    /** It is in order, and something begins in its range that it suppresses. */
    USED,
    /** Nothing begins in its range that it suppresses. */
    UNUSED,
    /** Whether it is used cannot be told, as its check did not run. */
    NOT_JUDGED,
    /** No directive begins so. */
    UNKNOWN_WORD,
    /** No check and no family is named so. */
    UNKNOWN_CHECK
  }

  /** Whether it concerns a check. */
  public boolean concerns(String id) {
    return check == null || id.equals(check) || id.startsWith(check + "-");
  }

  /** Whether it suppresses a finding of a check that begins at an offset. */
  public boolean covers(String id, int start) {
    return range.contains(start) && concerns(id);
  }

  /** The same, of a check that does not exist. */
  public Suppression unknown(@Nullable String other) {
    return new Suppression(directive, check, range, State.UNKNOWN_CHECK, other);
  }

  public Suppression withState(State changed) {
    return new Suppression(directive, check, range, changed, meant);
  }
}
