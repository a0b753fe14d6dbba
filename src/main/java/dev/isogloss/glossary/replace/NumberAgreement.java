package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words around a match that show its number in a language without cases: its determiner and its
 * verb change with it, and what else shows a number in the sentence leaves the fix to a reader.
 *
 * @param number of the new term
 */
record NumberAgreement(Neighbourhood around, Number number) {
  /** As many words as may be between a determiner and the match. */
  private static final int MOST_BETWEEN = 4;

  /** The changes, and whether they are all. */
  AgreeingWords.Outcome changes() {
    List<WordChange> changes = new ArrayList<>();
    int determiner = determiner();
    int verb = verb();
    boolean settled = add(determiner, changes);
    settled &= add(verb, changes);
    int[] others =
        IntStream.range(around.sentenceStart(), around.sentenceEnd())
            .filter(at -> !around.isMatched(at) && at != determiner && at != verb)
            .filter(at -> at > around.end() && isLoose(at))
            .toArray();
    for (int at : others) {
      add(at, changes);
    }
    return new AgreeingWords.Outcome(changes, settled && others.length == 0);
  }

  private int determiner() {
    int at = around.start() - 1;
    for (int i = 0; i < MOST_BETWEEN && around.isWord(at); i++, at--) {
      if (form(at).isPresent()) {
        return at;
      }
      boolean between =
          around.hasReading(
              at, m -> m.pos().agrees() || m.pos() == Pos.NOUN || m.pos() == Pos.ADVERB);
      if (!between) {
        break;
      }
    }
    return Neighbourhood.NOWHERE;
  }

  private int verb() {
    int at = around.end();
    while (around.isOnly(at, Pos.ADVERB)) {
      at++;
    }
    return around.isWord(at) && form(at).isPresent() ? at : Neighbourhood.NOWHERE;
  }

  /** Whether a word shows a number and has no noun directly before it that it may belong to. */
  private boolean isLoose(int at) {
    return around.isWord(at)
        && form(at).filter(f -> !f.equalsIgnoreCase(around.word(at))).isPresent()
        && (!around.hasReading(at, m -> m.pos() == Pos.VERB)
            || !around.hasReading(at - 1, m -> m.pos() == Pos.NOUN));
  }

  private Optional<String> form(int at) {
    Inflection inflection = around.lexicon().language().inflection();
    return inflection.inNumber(around.word(at), around.readings(at), number);
  }

  /** Whether the word is as it must be afterwards. */
  private boolean add(int at, List<WordChange> changes) {
    if (at == Neighbourhood.NOWHERE) {
      return true;
    }
    Token token = around.tokens().get(at);
    Optional<String> form = form(at).filter(f -> !f.isEmpty());
    form.map(f -> new WordChange(token, LetterCase.transfer(token.text(), f)))
        .filter(WordChange::changesText)
        .ifPresent(changes::add);
    return form.isPresent();
  }
}
