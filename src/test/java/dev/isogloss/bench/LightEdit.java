package dev.isogloss.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes a text lightly and always in the same way, as somebody would who mends one copy. */
final class LightEdit {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Random random;

  LightEdit(int seed) {
    this.random = new Random(seed);
  }

  /** Changes one word in so many of the lines that have words. */
  List<String> oneWordIn(int count, List<String> lines) {
    List<Integer> chosen = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (WORD.matcher(lines.get(i)).find()) {
        chosen.add(i);
      }
    }
    Collections.shuffle(chosen, random);
    List<String> changed = new ArrayList<>(lines);
    for (int line : chosen.subList(0, Math.min(count, chosen.size()))) {
      int words = (int) WORD.matcher(lines.get(line)).results().count();
      changed.set(line, replaced(lines.get(line), random.nextInt(words)));
    }
    return changed;
  }

  /** Changes each word with a probability. */
  List<String> everyWord(double probability, List<String> lines) {
    return lines.stream().map(l -> replaced(l, probability)).toList();
  }

  /** Exchanges two neighbouring words in so many places of the text. */
  List<String> swapped(double probability, List<String> lines) {
    Pattern two = Pattern.compile("(\\p{L}+) (\\p{L}+)");
    return lines.stream()
        .map(
            l ->
                two.matcher(l)
                    .replaceAll(
                        m ->
                            random.nextDouble() < probability
                                ? m.group(2) + " " + m.group(1)
                                : m.group()))
        .toList();
  }

  private String replaced(String line, double probability) {
    return WORD.matcher(line)
        .replaceAll(m -> random.nextDouble() < probability ? other(m.group()) : m.group());
  }

  private String replaced(String line, int nth) {
    Matcher words = WORD.matcher(line);
    for (int i = 0; i <= nth; i++) {
      if (!words.find()) {
        throw new IllegalArgumentException("The line has no word " + nth + ".");
      }
    }
    return line.substring(0, words.start()) + other(words.group()) + line.substring(words.end());
  }

  /** The word read backwards behind a letter: no word of the text. */
  private static String other(String word) {
    return "ъ" + new StringBuilder(word).reverse();
  }
}
