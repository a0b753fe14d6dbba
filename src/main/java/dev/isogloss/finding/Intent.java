package dev.isogloss.finding;

import java.util.Locale;

/**
 * What a fix means to change. The file, read again with the fix made, differs in that and in
 * nothing else; otherwise the fix is withdrawn.
 */
public enum Intent {
  /** Other prose in the places of its changes; all structure stays. */
  REPLACE_PROSE,
  /** The same, and marks within the prose of the block come or go: emphasis, a footnote's mark. */
  CHANGE_MARKS,
  /** Stretches of the file go, with all the prose and all the structure inside. */
  REMOVE,
  /** A comment goes. */
  REMOVE_COMMENT,
  /** A block gets an attribute, such as a heading its id. */
  SET_ATTRIBUTE;

  /** The name in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
