package dev.isogloss.check.repeat;

import dev.isogloss.language.Folding;
import dev.isogloss.passage.WordScanner;
import java.util.ArrayList;
import java.util.List;

/** The words of a paragraph without capitals, and the marks that a pattern can ask for. */
final class BlockWords {
  private static final String MARKS = ":：©";

  private BlockWords() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    int done = 0;
    for (int at = WordScanner.next(text, 0); at < text.length(); ) {
      int end = WordScanner.end(text, at);
      addMarks(text, done, at, words);
      words.add(Folding.fold(text.substring(at, end)));
      done = end;
      at = WordScanner.next(text, end);
    }
    addMarks(text, done, text.length(), words);
    return words;
  }

  private static void addMarks(String text, int from, int to, List<String> words) {
    for (int i = from; i < to; i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        words.add(text.charAt(i) == '：' ? ":" : text.substring(i, i + 1));
      }
    }
  }
}
