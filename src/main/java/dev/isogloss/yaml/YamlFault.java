package dev.isogloss.yaml;

import dev.isogloss.text.Span;

/**
 * What is wrong with a file that should be YAML.
 *
 * @param detail the key that occurs twice, or what the library says
 */
public record YamlFault(Kind kind, Span at, String detail) {
  /** The kinds of faults. */
  public enum Kind {
    /** The text breaks the rules of YAML. */
    SYNTAX,
    /** The library gives up for a reason without a place. */
    UNREADABLE,
    /** A character that YAML does not allow. */
    CHARACTER,
    /** Values in values without an end in sight: an alias to something around it has none. */
    DEPTH,
    /** A list or a group of keys where a key is wanted. */
    KEY_IS_NO_WORD,
    /** A key that the group has already. */
    KEY_STANDS_TWICE
  }
}
