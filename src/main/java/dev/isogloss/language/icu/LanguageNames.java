package dev.isogloss.language.icu;

import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of languages in themselves, as lists of translations have them. */
public final class LanguageNames {
  /** Languages that are named with their script. */
  private static final List<String> SCRIPTED = List.of("zh_Hans", "zh_Hant", "sr_Latn", "sr_Cyrl");

  private static final Set<String> NAMES = names();

  private LanguageNames() {}

  /** Whether a text is the name of a language in that language: <i>Deutsch</i>, <i>日本語</i>. */
  public static boolean isOwnName(String text) {
    return NAMES.contains(text.strip());
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>();
    for (String code : ULocale.getISOLanguages()) {
      names.add(ULocale.getDisplayLanguage(code, code));
    }
    for (String code : SCRIPTED) {
      names.add(ULocale.getDisplayNameWithDialect(code, code));
    }
    return names;
  }
}
