package dev.isogloss.language.description;

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

  private LanguageDetector() {}

  /** The likeliest language; the undetermined locale where the text has no letters. */
  public static Locale detect(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE)).toLowerCase(Locale.ROOT);
    UnicodeScript script = commonestScript(sample);
    List<Description> candidates = BY_SCRIPT.getOrDefault(script, List.of());
    return candidates.isEmpty()
        ? Locale.forLanguageTag(ALONE.getOrDefault(script, ""))
        : bySmallWords(sample, candidates);
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
    Set<String> words = new HashSet<>(words(sentence.toLowerCase(Locale.ROOT)));
    long owned = words.stream().filter(ownWords::contains).count();
    words.removeAll(ownWords);
    return BY_SCRIPT.values().stream()
        .flatMap(List::stream)
        .map(d -> d.traits().smallWords())
        .mapToLong(small -> words.stream().filter(small::contains).count())
        .anyMatch(other -> other >= TELLING && other > OVERWHELMING * owned);
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("[^\\p{L}]+", -1));
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

  /** Whether the text has more letters that the alphabet lacks than a quotation would. */
  private static boolean isForeign(String text, Description language) {
    String lacking = language.traits().lacking();
    long met = text.codePoints().filter(c -> lacking.indexOf(c) >= 0).count();
    return met * FOREIGN_SHARE > text.length();
  }

  private static Locale bySmallWords(String text, List<Description> all) {
    List<Description> own = all.stream().filter(l -> !isForeign(text, l)).toList();
    List<Description> languages = own.isEmpty() ? all : own;
    List<String> words = words(text);
    return languages.stream()
        .max(
            Comparator.<Description>comparingLong(l -> count(words, l.traits().smallWords()))
                .thenComparing(l -> -l.traits().rank()))
        .map(l -> Locale.forLanguageTag(l.code()))
        .orElse(Locale.ROOT);
  }

  private static long count(List<String> words, Set<String> small) {
    return words.stream().filter(small::contains).count();
  }
}
