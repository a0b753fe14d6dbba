package dev.isogloss.glossary.find;

import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text that may be a term.
 *
 * @param text all tokens of the prose
 * @param start the first of the words, as an index among the tokens
 * @param end the token behind the last
 * @param words in reading order
 * @param gaps the words before which others are, by their place among the words
 */
record TermPath(List<Token> text, int start, int end, List<Token> words, List<Integer> gaps) {
  static TermPath of(List<Token> text, int start, int end) {
    return new TermPath(text, start, end, text.subList(start, end), List.of());
  }

  /** This path and, behind some words that are not of the term, others. */
  TermPath and(TermPath further) {
    List<Token> all = new ArrayList<>(words);
    all.addAll(further.words);
    List<Integer> opened = new ArrayList<>(gaps);
    if (further.start > end) {
      opened.add(words.size());
    }
    return new TermPath(text, start, further.end, all, opened);
  }

  /** What is before each word that has others before it, in the order of {@link #gaps}. */
  List<List<Token>> between() {
    List<List<Token>> between = new ArrayList<>();
    int at = start;
    for (int i = 0; i < words.size(); i++) {
      int next = at;
      while (!text.get(next).equals(words.get(i))) {
        next++;
      }
      if (gaps.contains(i)) {
        between.add(text.subList(at, next));
      }
      at = next + 1;
    }
    return between;
  }
}
