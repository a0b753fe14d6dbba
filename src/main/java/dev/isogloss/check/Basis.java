package dev.isogloss.check;

/** What a check goes by beside the text; without it, it finds nothing. */
public enum Basis {
  /** The text and what its language knows are enough. */
  TEXT,
  /** A glossary of the project. */
  GLOSSARY,
  /** The lock of the project. */
  LOCK
}
