package dev.isogloss.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells the language of a text by its script and its commonest small words. It is meant for whole
 * documents; of a text without letters it says nothing.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 20_000;

  /** Small words that are frequent in one language and rare in the others of its script. */
  private static final Map<String, Set<String>> SMALL_WORDS =
      new TreeMap<>(
          Map.ofEntries(
              words("ru", "и в не на что с по это как из для но к он или быть что бы только"),
              words("uk", "і в не на що з та це як із для але до він або бути якщо є"),
              words("be", "і ў не на што з гэта як для але да ён або калі ёсць"),
              words("bg", "и в не на че с по това как от за но към той или да е са"),
              words("en", "the of and to in is that for it with as on be this are by not"),
              words("de", "der die und das ist nicht ein eine mit von den zu auf für im sich"),
              words("fr", "le la les et des est une que pour dans qui pas sur au du avec"),
              words("es", "el la los y de que en una por con para es las del no se"),
              words("it", "il la di che e un una per non è con del della sono gli"),
              words("pt", "o a os e de que em uma por com para é as do da não"),
              words("nl", "de het een en van is dat niet met op voor zijn te aan"),
              words("pl", "i w nie na że z się do jest jak to dla ale przez")));

  /** Letters of sister languages that an alphabet does not have. */
  private static final Map<String, String> LACKING =
      Map.of("ru", "іїєў", "uk", "ыэёъ", "be", "ищъ", "bg", "ыэёіїєў");

  private static final int FOREIGN_SHARE = 100;

  private LanguageDetector() {}

  /** The likeliest language; the undetermined locale where the text has no letters. */
  public static Locale detect(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    UnicodeScript script = commonestScript(sample);
    return switch (script) {
      case HAN -> Locale.forLanguageTag("zh");
      case HIRAGANA, KATAKANA -> Locale.forLanguageTag("ja");
      case HANGUL -> Locale.forLanguageTag("ko");
      case GREEK -> Locale.forLanguageTag("el");
      case ARABIC -> Locale.forLanguageTag("ar");
      case HEBREW -> Locale.forLanguageTag("he");
      case CYRILLIC -> bySmallWords(sample, List.of("ru", "uk", "be", "bg"));
      case LATIN -> bySmallWords(sample, List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl"));
      default -> Locale.ROOT;
    };
  }

  private static Map.Entry<String, Set<String>> words(String language, String words) {
    return Map.entry(language, new HashSet<>(Arrays.asList(words.split(" ", -1))));
  }

  private static UnicodeScript commonestScript(String text) {
    Map<UnicodeScript, Long> counts =
        text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(UnicodeScript::of)
            .collect(Collectors.groupingBy(s -> s, TreeMap::new, Collectors.counting()));
    boolean japanese =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0L) * 10
            > counts.getOrDefault(UnicodeScript.HAN, 0L);
    if (japanese && counts.containsKey(UnicodeScript.HIRAGANA)) {
      return UnicodeScript.HIRAGANA;
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  /**
   * Whether the text has letters that the language's alphabet lacks, more than a quotation would.
   */
  private static boolean isForeign(String text, String language) {
    String lacking = LACKING.getOrDefault(language, "");
    long met = text.codePoints().filter(c -> lacking.indexOf(c) >= 0).count();
    return met * FOREIGN_SHARE > text.length();
  }

  private static Locale bySmallWords(String text, List<String> all) {
    List<String> own = all.stream().filter(l -> !isForeign(text, l)).toList();
    List<String> languages = own.isEmpty() ? all : own;
    List<String> words = Arrays.asList(text.split("[^\\p{L}]+", -1));
    return languages.stream()
        .max(
            Comparator.<String>comparingLong(
                    l ->
                        words.stream()
                            .filter(SMALL_WORDS.getOrDefault(l, Set.of())::contains)
                            .count())
                .thenComparing(l -> -languages.indexOf(l)))
        .map(Locale::forLanguageTag)
        .orElse(Locale.ROOT);
  }
}
