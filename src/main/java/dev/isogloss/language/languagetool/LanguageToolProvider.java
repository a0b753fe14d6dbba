package dev.isogloss.language.languagetool;

import com.google.auto.service.AutoService;
import dev.isogloss.language.Language;
import dev.isogloss.language.LanguageProvider;
import dev.isogloss.language.description.Descriptions;
import java.util.Locale;
import java.util.Optional;
import org.languagetool.Languages;

/** The languages whose LanguageTool module is on the class path. */
@AutoService(LanguageProvider.class)
public final class LanguageToolProvider implements LanguageProvider {
  @Override
  public Optional<Language> language(Locale locale) {
    String tag = locale.toLanguageTag();
    if (Languages.isLanguageSupported(tag)) {
      return Optional.of(language(locale, tag));
    }
    String code = locale.getLanguage();
    return !code.isEmpty() && Languages.isLanguageSupported(code)
        ? Optional.of(language(locale, code))
        : Optional.empty();
  }

  @Override
  public int order() {
    return 100;
  }

  private static Language language(Locale locale, String code) {
    org.languagetool.Language tool = Languages.getLanguageForShortCode(code);
    boolean regional = tool.getDefaultLanguageVariant() != null && !code.contains("-");
    return new LanguageToolLanguage(
        locale, Descriptions.of(locale), regional ? tool.getDefaultLanguageVariant() : tool);
  }
}
