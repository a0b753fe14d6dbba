package dev.isogloss.language;

import java.util.Locale;

/** The languages at hand. */
@FunctionalInterface
public interface Languages {
  /** Never fails: a language that nobody knows is segmented by the rules of Unicode alone. */
  Language of(Locale locale);
}
