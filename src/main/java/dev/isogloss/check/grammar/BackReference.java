package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import java.util.stream.IntStream;

/**
 * Finds a relative pronoun or a participle behind a comma that no word before it in the sentence
 * agrees with in number and gender.
 */
record BackReference(Sentence sentence) {
  /** Whether the word refers back, and nothing stands there to which it can refer. */
  boolean isBrokenAt(int index) {
    Word word = sentence.at(index);
    return index > 1 && refersBack(index) && antecedents(index) > 0 && !isAnswered(word, index);
  }

  private boolean refersBack(int index) {
    Word word = sentence.at(index);
    boolean behindComma = isComma(index - 1) && !sentence.at(index - 2).isMark();
    if (isRelative(word)) {
      boolean governed = isComma(index - 2) && sentence.at(index - 1).isOnly(Pos.PREPOSITION);
      return behindComma || governed;
    }
    return behindComma
        && !sentence.goesOn(index)
        && word.isOnly(m -> m.pos() == Pos.PARTICIPLE && m.grammaticalCase() != null)
        && sentence.at(index - 2).isOnly(Concord::isNoun)
        && !Concord.agree(word, sentence.at(Math.min(index + 1, sentence.size() - 1)))
        && !hasNounBehind(word, index);
  }

  /** A participle may stand before its noun: <i>и вот, построенный вчера, дом сгорел</i>. */
  private boolean hasNounBehind(Word word, int index) {
    return IntStream.range(index + 1, sentence.size())
        .anyMatch(i -> Concord.agree(word, sentence.at(i)));
  }

  private boolean isRelative(Word word) {
    String relative = sentence.language().smallWords().relative();
    return !word.readings().isEmpty()
        && word.readings().stream().allMatch(r -> r.lemma().equals(relative));
  }

  private boolean isComma(int index) {
    return index >= 0 && sentence.at(index).token().text().equals(",");
  }

  private long antecedents(int index) {
    return IntStream.range(0, index).filter(i -> sentence.at(i).mayBe(Concord::isNoun)).count();
  }

  /** Two nouns may be taken up by a plural, and of an unknown word nothing is known. */
  private boolean isAnswered(Word word, int index) {
    boolean plural = word.mayBe(m -> m.number() == Number.PLURAL);
    return plural && antecedents(index) > 1
        || IntStream.range(0, index).anyMatch(i -> answers(sentence.at(i), word));
  }

  private static boolean answers(Word before, Word word) {
    boolean unknown =
        before.token().kind() != Token.Kind.PUNCTUATION && before.readings().isEmpty();
    return unknown
        || before.mayBe(
            b -> isNominal(b) && word.mayBe(w -> Concord.shareNumber(w, b) && b.number() != null))
        || before.mayBe(b -> isNominal(b) && b.number() == null);
  }

  private static boolean isNominal(Morph morph) {
    return morph.pos() == Pos.NOUN || morph.pos() == Pos.PRONOUN || morph.pos() == Pos.NUMERAL;
  }
}
