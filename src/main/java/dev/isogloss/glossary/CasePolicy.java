package dev.isogloss.glossary;

import java.util.Locale;

/** Whether a concept's terms are matched with their capitals. */
public enum CasePolicy {
  /** In any letter case. */
  INSENSITIVE,
  /** Only as the glossary writes them. */
  SENSITIVE,
  /** As the concept's kind wants it: names and titles with their capitals. */
  AS_KIND;

  /** The name in glossary files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
