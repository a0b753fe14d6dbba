package dev.isogloss.language;

import java.util.Locale;
import java.util.Optional;

/**
 * Brings languages. Found by {@link java.util.ServiceLoader}; the first provider that knows a
 * language, in ascending {@link #order()}, gives it.
 */
public interface LanguageProvider {
  Optional<Language> language(Locale locale);

  /** Its place among the providers: the more a provider knows of its languages, the lower. */
  int order();
}
