package dev.isogloss.language.icu;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Language;
import dev.isogloss.language.LanguageProvider;
import java.util.Locale;
import java.util.Optional;

/** Knows every language a little. */
@AutoService(LanguageProvider.class)
public final class IcuProvider implements LanguageProvider {
  @Override
  public Optional<Language> language(Locale locale) {
    return Optional.of(new IcuLanguage(locale));
  }

  @Override
  public int order() {
    return 1000;
  }
}
