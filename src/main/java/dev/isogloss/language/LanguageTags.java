package dev.isogloss.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads BCP 47 language tags. */
public final class LanguageTags {
  private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

  /** The sentence of messages that says how a tag looks. */
  public static final String REMEDY = "Write a BCP 47 tag such as ru, pt-BR or zh-Hant.";

  private LanguageTags() {}

  /** Empty for what is no tag, or names no language. */
  public static Optional<Locale> parse(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return Optional.of(locale).filter(LanguageTags::namesLanguage);
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** Two letters must be a code of ISO 639-1, three are taken at their word. */
  private static boolean namesLanguage(Locale locale) {
    String language = locale.getLanguage();
    return switch (language.length()) {
      case 2 -> TWO_LETTERS.contains(language);
      case 3 -> true;
      default -> false;
    };
  }
}
