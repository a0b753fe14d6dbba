package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.shape.PhraseText;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.StiffCompound;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a compound of which a term is one part: <i>Google</i> of <i>Google-аккаунт</i>,
 * <i>реплика</i> of <i>нода-реплика</i>.
 *
 * @param before with its hyphen; empty where there is none
 * @param behind the same
 */
record CompoundRest(String before, String behind) {
  private static final CompoundRest NONE = new CompoundRest("", "");

  /** That of the head of a match. */
  static CompoundRest of(TermMatch match, TermShape source) {
    String word = match.tokens().get(match.head()).text();
    int hyphen = word.indexOf('-');
    boolean own = source.words().stream().anyMatch(w -> w.text().indexOf('-') > 0);
    if (hyphen <= 0 || own || match.tokens().size() > 1 || match.spelling() > 0) {
      return NONE;
    }
    int last = StiffCompound.lastPart(word);
    return last > 0
        ? new CompoundRest(word.substring(0, last), "")
        : new CompoundRest("", word.substring(hyphen));
  }

  boolean isThere() {
    return !before.isEmpty() || !behind.isEmpty();
  }

  /** Before a single word it stays; with a phrase the first part becomes a word of its own. */
  PhraseText with(PhraseText phrase) {
    List<String> words = new ArrayList<>(phrase.words());
    List<String> gaps = new ArrayList<>(phrase.gaps());
    int last = words.size() - 1;
    words.set(last, words.get(last) + behind);
    if (last == 0) {
      words.set(0, before + words.get(0));
    } else if (!before.isEmpty()) {
      words.add(before.substring(0, before.length() - 1));
      gaps.add(" ");
    }
    return new PhraseText(words, gaps);
  }
}
