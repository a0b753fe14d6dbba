package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.StiffCompound;
import java.util.ArrayList;
import java.util.List;

/**
 * The first part of a compound of which a term is the last: <i>Google</i> in <i>Google-аккаунт</i>.
 *
 * @param text with its hyphen; empty where there is none
 */
record StiffPart(String text) {
  /** That of the head of a match. */
  static StiffPart of(TermMatch match, TermShape source) {
    String word = match.tokens().get(match.head()).text();
    int last = StiffCompound.lastPart(word);
    boolean own = source.head().filter(h -> StiffCompound.lastPart(h.text()) > 0).isPresent();
    return new StiffPart(own ? "" : word.substring(0, last));
  }

  boolean isThere() {
    return !text.isEmpty();
  }

  /** Before a single word it stays; behind a phrase it becomes a word of its own. */
  PhraseText with(PhraseText phrase) {
    if (!isThere()) {
      return phrase;
    }
    List<String> words = new ArrayList<>(phrase.words());
    List<String> gaps = new ArrayList<>(phrase.gaps());
    if (words.size() == 1) {
      words.set(0, text + words.get(0));
    } else {
      words.add(text.substring(0, text.length() - 1));
      gaps.add(" ");
    }
    return new PhraseText(words, gaps);
  }
}
