package dev.isogloss.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that a misspelt one stands for. */
public final class DidYouMean {
  private static final int FARTHEST = 2;

  private record Guess(String word, int distance) {}

  private DidYouMean() {}

  /** A question that starts with a space, or nothing where no word is near. */
  public static String ask(String written, Collection<String> known) {
    return closest(written, known).map(word -> " Did you mean “" + word + "”?").orElse("");
  }

  /** The known word that is meant; empty where no word is near. */
  public static Optional<String> closest(String written, Collection<String> known) {
    return known.stream()
        .map(word -> new Guess(word, distance(written, word)))
        .filter(guess -> guess.distance() <= FARTHEST)
        .filter(guess -> guess.distance() < guess.word().length())
        .min(Comparator.comparingInt(Guess::distance).thenComparing(Guess::word))
        .map(Guess::word);
  }

  /** Insertions, deletions and replacements of code units that make one of the other. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > FARTHEST) {
      return FARTHEST + 1;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
