package dev.isogloss.check;

/**
 * On whose word a check reports. Where findings meet at one place, this helps to decide which of
 * them speaks.
 */
public enum Authority {
  /** What the project has decided: its glossary, its lock. */
  PROJECT,
  /** Our own rules. */
  RULES,
  /** The text itself, which says one thing in several ways; nobody has decided. */
  TEXT,
  /** The grammar rules of a library. */
  BORROWED_GRAMMAR,
  /** The speller of a library. */
  BORROWED_SPELLING
}
