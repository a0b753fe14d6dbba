package dev.isogloss.language.icu;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import dev.isogloss.language.LanguageTags;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds languages by what people call them: a tag, or a name in English, in Russian or in the
 * language itself, alone or with a region. The names are those of CLDR.
 */
public final class LanguagesByName {
  /** The languages in which headers of tables are written. */
  private static final List<ULocale> WRITTEN_IN = List.of(ULocale.ENGLISH, new ULocale("ru"));

  /** Languages that are told apart by their script: tags, and the second word of the name. */
  private static final List<String> SCRIPTED = List.of("zh-Hans", "zh-Hant", "sr-Latn", "sr-Cyrl");

  /** No name of a language with its region is longer. */
  private static final int LONGEST = 60;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Map<String, Locale> LANGUAGES = languages();

  private static final Map<String, String> REGIONS = regions();

  private LanguagesByName() {}

  /** The language that a text names and nothing else. */
  public static Optional<Locale> find(String text) {
    return text.length() > LONGEST
        ? Optional.empty()
        : byTag(text.strip()).or(() -> byName(simple(text)));
  }

  /** Whether a language is the usual one of a region, so that the two make a tag. */
  public static boolean isSpokenIn(String language, String region) {
    ULocale there = ULocale.addLikelySubtags(new ULocale("und", region.toUpperCase(Locale.ROOT)));
    return there.getLanguage().equals(language);
  }

  /** The usual language of the script in which most letters are. */
  public static Optional<Locale> ofScript(String text) {
    Map<Integer, Integer> counts = new TreeMap<>();
    text.codePoints()
        .filter(Character::isLetter)
        .map(UScript::getScript)
        .forEach(script -> counts.merge(script, 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(script -> new ULocale("und_" + UScript.getShortName(script.getKey())))
        .map(likely -> ULocale.addLikelySubtags(likely).getLanguage())
        .filter(code -> code.length() == 2)
        .map(Locale::forLanguageTag);
  }

  private static Optional<Locale> byTag(String text) {
    if (!isLikeTag(text)) {
      return Optional.empty();
    }
    String tag = text.replace('_', '-');
    Optional<Locale> known =
        LanguageTags.parse(tag)
            .filter(l -> l.getLanguage().length() == 2 && l.getVariant().isEmpty())
            .filter(l -> l.getExtensionKeys().isEmpty() && isScript(l.getScript()));
    return known.or(() -> Optional.ofNullable(LANGUAGES.get(simple(tag))));
  }

  /** Two or three letters of ASCII at the beginning, and nothing or a hyphen behind them. */
  private static boolean isLikeTag(String text) {
    int end = 0;
    while (end < text.length() && end < 4 && isAsciiLetter(text.charAt(end))) {
      end++;
    }
    boolean whole = end == text.length() || text.charAt(end) == '-' || text.charAt(end) == '_';
    return end > 1 && end < 4 && whole;
  }

  private static boolean isAsciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isScript(String code) {
    return code.isEmpty() || UScript.getCodeFromName(code) != UScript.INVALID_CODE;
  }

  private static Optional<Locale> byName(String name) {
    Locale whole = LANGUAGES.get(name);
    if (whole != null) {
      return Optional.of(whole);
    }
    for (int end = name.lastIndexOf(' '); end > 0; end = name.lastIndexOf(' ', end - 1)) {
      Locale language = LANGUAGES.get(name.substring(0, end));
      String region = REGIONS.get(name.substring(end + 1));
      if (language != null && name.substring(end + 1).equals(language.getLanguage())) {
        return Optional.of(language);
      }
      if (language != null && region != null) {
        return Optional.of(new Locale.Builder().setLocale(language).setRegion(region).build());
      }
    }
    return Optional.empty();
  }

  private static Map<String, Locale> languages() {
    Map<String, Locale> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      ULocale known = ULocale.forLocale(language);
      WRITTEN_IN.forEach(in -> put(names, known.getDisplayLanguage(in), language));
      put(names, known.getDisplayLanguage(known), language);
      put(names, known.getISO3Language(), language);
    }
    for (String tag : SCRIPTED) {
      ULocale known = ULocale.forLanguageTag(tag);
      for (ULocale in : WRITTEN_IN) {
        put(names, known.getDisplayNameWithDialect(in), Locale.forLanguageTag(tag));
      }
      String[] words = simple(known.getDisplayNameWithDialect(ULocale.ENGLISH)).split(" ", -1);
      put(names, words[words.length - 1] + " " + words[0], Locale.forLanguageTag(tag));
    }
    return names;
  }

  private static void put(Map<String, Locale> names, String name, Locale language) {
    String simple = simple(name);
    if (simple.length() > 2) {
      names.putIfAbsent(simple, language);
    }
  }

  private static Map<String, String> regions() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      ULocale region = new ULocale("und", code);
      WRITTEN_IN.forEach(in -> names.putIfAbsent(simple(region.getDisplayCountry(in)), code));
      names.putIfAbsent(simple(code), code);
    }
    return names;
  }

  private static String simple(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return SIGNS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
