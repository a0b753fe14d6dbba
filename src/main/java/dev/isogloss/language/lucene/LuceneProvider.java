package dev.isogloss.language.lucene;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Language;
import dev.isogloss.language.LanguageProvider;
import java.util.Locale;
import java.util.Optional;

/** The languages for which Lucene has a stemmer. */
@AutoService(LanguageProvider.class)
public final class LuceneProvider implements LanguageProvider {
  @Override
  public Optional<Language> language(Locale locale) {
    return Analyzers.of(locale.getLanguage()).map(a -> new StemmedLanguage(locale, a));
  }

  @Override
  public int order() {
    return 500;
  }
}
