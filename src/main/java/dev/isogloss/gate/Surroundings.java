package dev.isogloss.gate;

import dev.isogloss.text.Location;
import dev.isogloss.text.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a place and those around it. By these an accepted finding is known again where its
 * sentence has changed: another mark, a space of another kind, a line that breaks elsewhere, a word
 * of a neighbour that was mended. Only words count, whatever is between them.
 *
 * @param text a hash of the words of the place; empty for a long one, of which a sample is among
 *     the words
 * @param words a hash of each word: up to four before the place and four behind it, in order
 */
public record Surroundings(String text, List<String> words) {
  /** Nothing is known of the place. */
  static final Surroundings UNKNOWN = new Surroundings("", List.of());

  private static final int WORDS = 4;

  /** The most words of a place that has to stay the same. */
  private static final int SHORT = 12;

  /** How far words are looked for, in code units. */
  private static final int REACH = 400;

  private static final int TEXT_DIGITS = 8;
  private static final int WORD_DIGITS = 3;

  /** An ideograph is a word of its own; marks that nobody sees do not end one. */
  private static final Pattern WORD =
      Pattern.compile("\\p{IsIdeographic}|(?:(?!\\p{IsIdeographic})[\\p{L}\\p{M}\\p{N}\\p{Cf}])+");

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9a-f]{" + TEXT_DIGITS + "})?\\.((?:[0-9a-f]{" + WORD_DIGITS + "})*)");

  public Surroundings {
    words = List.copyOf(words);
  }

  /** What is around a place. */
  static Surroundings of(Location at) {
    String content = at.source().content();
    int start = at.span().start();
    int end = at.span().end();
    List<String> before = words(content.substring(Math.max(0, start - REACH), start));
    List<String> after = words(content.substring(end, Math.min(content.length(), end + REACH)));
    List<String> inside = words(at.text());
    boolean isShort = inside.size() <= SHORT;
    List<String> sample = new ArrayList<>(last(before));
    if (!isShort) {
      sample.addAll(first(inside));
      sample.addAll(last(inside));
    }
    sample.addAll(first(after));
    String text = inside.isEmpty() ? at.text().replaceAll("\\s+", " ") : String.join(" ", inside);
    return new Surroundings(
        isShort ? hash(text, TEXT_DIGITS) : "",
        sample.stream().map(word -> hash(word, WORD_DIGITS)).toList());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group().replaceAll("\\p{Cf}", "").toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static List<String> first(List<String> words) {
    return words.subList(0, Math.min(WORDS, words.size()));
  }

  private static List<String> last(List<String> words) {
    return words.subList(Math.max(0, words.size() - WORDS), words.size());
  }

  private static String hash(String text, int digits) {
    return Sha256.hex(text).substring(0, digits);
  }

  /** Whether they may be of one place: the same text, and half of the words in the same order. */
  boolean fit(Surroundings other) {
    if (equals(UNKNOWN) || !text.equals(other.text)) {
      return false;
    }
    int most = Math.max(words.size(), other.words.size());
    return 2 * common(words, other.words) >= most;
  }

  /** The length of the longest common subsequence. */
  private static int common(List<String> one, List<String> other) {
    int[] above = new int[other.size() + 1];
    for (String word : one) {
      int[] row = new int[other.size() + 1];
      for (int j = 0; j < other.size(); j++) {
        row[j + 1] = word.equals(other.get(j)) ? above[j] + 1 : Math.max(above[j + 1], row[j]);
      }
      above = row;
    }
    return above[other.size()];
  }

  /** What a baseline has of them; nothing where nothing is known. */
  String written() {
    return equals(UNKNOWN) ? "" : text + "." + String.join("", words);
  }

  /**
   * Reads what {@link #written} gives.
   *
   * @throws GateException if it is something else
   */
  static Surroundings read(String written) {
    if (written.isEmpty()) {
      return UNKNOWN;
    }
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new GateException("“" + written + "” is not a hash of words");
    }
    List<String> words = new ArrayList<>();
    String all = parts.group(2);
    for (int i = 0; i < all.length(); i += WORD_DIGITS) {
      words.add(all.substring(i, i + WORD_DIGITS));
    }
    String text = parts.group(1);
    return new Surroundings(text == null ? "" : text, Collections.unmodifiableList(words));
  }
}
