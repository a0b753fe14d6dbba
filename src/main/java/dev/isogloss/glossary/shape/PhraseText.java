package dev.isogloss.glossary.shape;

import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A phrase word by word. Words change, what is between them stays as its writer has put it.
 *
 * @param gaps what is before each word; as many as there are words
 */
public record PhraseText(List<String> words, List<String> gaps) {
  public PhraseText {
    words = List.copyOf(words);
    gaps = List.copyOf(gaps);
  }

  /** The words of a text, and what is between them. */
  public static PhraseText of(String text, Language language) {
    List<String> words = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    int end = 0;
    for (Token token : language.tokens(text)) {
      gaps.add(text.substring(end, token.span().start()));
      words.add(token.text());
      end = token.span().end();
    }
    return new PhraseText(words, gaps);
  }

  /** How many words it has. */
  public int size() {
    return words.size();
  }

  /** The phrase as text, with no space around. */
  public String text() {
    return text(0, words.size());
  }

  /** The text of some of the words, with no space around. */
  public String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i == from ? gaps.get(i).strip() : gaps.get(i)).append(words.get(i));
    }
    return text.toString();
  }

  /** Whether a word has a space before it; the first word counts as one that has. */
  public boolean isSpaced(int at) {
    return at == 0 || !gaps.get(at).isEmpty();
  }

  /** The words from here to the next space, as one. */
  public String piece(int from) {
    int to = from + 1;
    while (to < words.size() && !isSpaced(to)) {
      to++;
    }
    return text(from, to);
  }

  /** The phrase with every word rewritten. */
  public PhraseText map(UnaryOperator<String> change) {
    return new PhraseText(words.stream().map(change).toList(), gaps);
  }

  /** The phrase with another word at a place. */
  public PhraseText withWord(int at, String word) {
    List<String> changed = new ArrayList<>(words);
    changed.set(at, word);
    return new PhraseText(changed, gaps);
  }

  /** The phrase with something else before a word. */
  public PhraseText withGap(int at, String gap) {
    List<String> changed = new ArrayList<>(gaps);
    changed.set(at, gap);
    return new PhraseText(words, changed);
  }

  /** The phrase without a word and what is before it. */
  public PhraseText without(int at) {
    List<String> fewer = new ArrayList<>(words);
    List<String> gapsLeft = new ArrayList<>(gaps);
    fewer.remove(at);
    gapsLeft.remove(at);
    return new PhraseText(fewer, gapsLeft);
  }

  /** The phrase with a word and the one before it in each other's place. */
  public PhraseText swapped(int at) {
    return withWord(at, words.get(at - 1)).withWord(at - 1, words.get(at));
  }
}
