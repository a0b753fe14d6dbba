package dev.isogloss.finding;

import java.util.Locale;

/** How a glossary judges a term. */
public enum Status {
  /** The rendering to use. */
  PREFERRED,
  /** Stays as in the source, in every language: a name that nobody translates. */
  KEEP,
  /** A synonym that is right as well. */
  ADMITTED,
  /** Wrong only in some contexts. */
  DEPRECATED,
  /** Always wrong for this concept. */
  FORBIDDEN;

  /** The name in reports and glossary files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a text may use the term. */
  public boolean isAllowed() {
    return this == PREFERRED || this == KEEP || this == ADMITTED;
  }
}
