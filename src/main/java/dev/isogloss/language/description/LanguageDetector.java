package dev.isogloss.language.description;

import static java.util.stream.Collectors.toMap;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells the language of a text by its script and its commonest small words. It is meant for whole
 * documents; of a text without letters it says nothing.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 20_000;

  /** So many small words of another language tell it in one sentence… */
  private static final int TELLING = 3;

  /** …where they are so many times those of the own one. */
  private static final int OVERWHELMING = 3;

  /** The languages of the scripts that have no other. */
  private static final Map<UnicodeScript, String> ALONE =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he");

  /** The languages of a script, the likeliest first where nothing tells. */
  private static final Map<UnicodeScript, List<Description>> BY_SCRIPT =
      Descriptions.all().stream()
          .filter(d -> d.traits() != Traits.NONE)
          .sorted(Comparator.comparingInt(d -> d.traits().rank()))
          .collect(Collectors.groupingBy(d -> d.traits().script()));

  private static final int FOREIGN_SHARE = 100;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A character of these scripts says as much as several letters do. */
  private static final Set<UnicodeScript> DENSE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private static final long DENSITY = 4;

  /** Japanese has at least one kana for so many Han characters. */
  private static final int KANA_SHARE = 10;

  /** Of a text in a language at least so many words are its small words. */
  private static final double OF_ITS_OWN = 0.12;

  private LanguageDetector() {}

  /**
   * The languages that are equally likely, the commonest first; none where the text has no letters.
   */
  static List<Locale> likeliest(String text) {
    String sample = sample(text);
    UnicodeScript script = commonestScript(sample);
    List<Description> candidates = BY_SCRIPT.getOrDefault(script, List.of());
    List<Description> likely = candidates.isEmpty() ? List.of() : bySmallWords(sample, candidates);
    return likely.isEmpty()
        ? Stream.ofNullable(ALONE.get(script)).map(Locale::forLanguageTag).toList()
        : likely.stream().map(d -> Locale.forLanguageTag(d.code())).toList();
  }

  /** The languages of the script whose letters a text has, the commonest first. */
  static List<Locale> possible(String text) {
    String sample = sample(text).toLowerCase(Locale.ROOT);
    return BY_SCRIPT.getOrDefault(commonestScript(sample), List.of()).stream()
        .filter(d -> !isForeign(sample, d))
        .map(d -> Locale.forLanguageTag(d.code()))
        .toList();
  }

  /** How many words of a text are small words of a language, single letters left out. */
  static long smallWords(Locale language, String text) {
    Set<String> small = Descriptions.of(language).traits().smallWords();
    return words(sample(text)).stream().filter(w -> w.length() > 1 && small.contains(w)).count();
  }

  /**
   * Whether a text can be in a language: it has the script, if that is known, and the small words
   * of no other language say something else.
   */
  static boolean canBe(Locale language, String text) {
    String sample = sample(text);
    UnicodeScript script = commonestScript(sample);
    List<String> words = words(sample);
    Traits own = Descriptions.of(language).traits();
    long best =
        BY_SCRIPT.getOrDefault(script, List.of()).stream()
            .mapToLong(d -> count(words, d.traits().smallWords()))
            .max()
            .orElse(0);
    if (script == UnicodeScript.COMMON) {
      return true;
    }
    return own == Traits.NONE
        ? best < words.size() * OF_ITS_OWN && isScript(script, language)
        : own.script() == script && count(words, own.smallWords()) * 2 >= best;
  }

  private static boolean isScript(UnicodeScript script, Locale language) {
    String only = ALONE.get(script);
    return only == null
        ? !ALONE.containsValue(language.getLanguage())
        : only.equals(language.getLanguage());
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(text.length(), SAMPLE));
  }

  /**
   * Whether a sentence is in another language of the same script: it has several small words that
   * only that language has, and hardly one of its own.
   */
  public static boolean isOther(String sentence, Locale own) {
    Set<String> ownWords = Descriptions.of(own).traits().smallWords();
    if (ownWords.isEmpty()) {
      return false;
    }
    Set<String> words = new HashSet<>(words(sentence));
    long owned = words.stream().filter(ownWords::contains).count();
    words.removeAll(ownWords);
    return BY_SCRIPT.values().stream()
        .flatMap(List::stream)
        .map(d -> d.traits().smallWords())
        .mapToLong(small -> words.stream().filter(small::contains).count())
        .anyMatch(other -> other >= TELLING && other > OVERWHELMING * owned);
  }

  /** The words of a text in lower case. */
  static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  /**
   * The script of most of the text. Names do not count where other words do, since they keep their
   * letters in every language.
   */
  private static UnicodeScript commonestScript(String text) {
    Map<UnicodeScript, Long> counts = scripts(text, false);
    counts = counts.isEmpty() ? scripts(text, true) : counts;
    long kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0L)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0L);
    if (kana * KANA_SHARE > counts.getOrDefault(UnicodeScript.HAN, 0L)) {
      counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0L), Long::sum);
      counts.merge(
          UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.KATAKANA, 0L), Long::sum);
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
  }

  private static Map<UnicodeScript, Long> scripts(String text, boolean names) {
    Map<UnicodeScript, Long> counts = new TreeMap<>();
    WORD.matcher(text)
        .results()
        .map(r -> r.group())
        .filter(w -> names || !Character.isUpperCase(w.codePointAt(0)))
        .flatMapToInt(String::codePoints)
        .mapToObj(UnicodeScript::of)
        .forEach(s -> counts.merge(s, DENSE.contains(s) ? DENSITY : 1L, Long::sum));
    return counts;
  }

  /** Whether the text has more letters that the alphabet lacks than a quotation would. */
  private static boolean isForeign(String text, Description language) {
    String lacking = language.traits().lacking();
    long met = text.codePoints().filter(c -> lacking.indexOf(c) >= 0).count();
    return met * FOREIGN_SHARE > text.length();
  }

  private static List<Description> bySmallWords(String sample, List<Description> all) {
    String text = sample.toLowerCase(Locale.ROOT);
    List<Description> own = all.stream().filter(l -> !isForeign(text, l)).toList();
    List<Description> languages = own.isEmpty() ? all : own;
    List<String> words = words(text);
    Map<Description, Long> met =
        languages.stream().collect(toMap(l -> l, l -> count(words, l.traits().smallWords())));
    long most = met.values().stream().mapToLong(n -> n).max().orElse(0);
    return languages.stream().filter(l -> met.getOrDefault(l, 0L) == most).toList();
  }

  private static long count(List<String> words, Set<String> small) {
    return words.stream().filter(small::contains).count();
  }
}
