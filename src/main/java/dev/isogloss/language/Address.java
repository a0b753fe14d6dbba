package dev.isogloss.language;

/** How a text speaks to its reader, in languages that have two ways (the T–V distinction). */
public enum Address {
  /** <i>ты</i>, <i>tu</i>, <i>du</i>. */
  FAMILIAR,
  /** <i>вы</i>, <i>vous</i>, <i>Sie</i>. */
  POLITE
}
