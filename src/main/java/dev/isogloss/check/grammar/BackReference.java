package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import java.util.stream.IntStream;

/**
 * Finds a relative pronoun or a participle behind a comma that no word before it in the sentence
 * agrees with in number and gender.
 */
record BackReference(Sentence sentence) {
  /** Whether the word refers back, and nothing is there to which it can refer. */
  boolean isBrokenAt(int index) {
    int comma = commaBefore(index);
    return comma > 1
        && refersBack(index, comma)
        && nouns(comma) > 0
        && !isAnswered(sentence.at(index), comma);
  }

  /** The comma that opens the clause of the word, or -1. */
  int commaBefore(int index) {
    if (isComma(index - 1)) {
      return index - 1;
    }
    boolean small =
        index > 1
            && isComma(index - 2)
            && (sentence.at(index - 1).mayBe(Pos.ADVERB)
                    && !sentence.at(index - 1).mayBe(Pos.CONJUNCTION)
                || isRelative(sentence.at(index))
                    && (sentence.at(index - 1).isOnly(Pos.PREPOSITION)
                        || sentence.at(index - 1).isOnly(Concord::isNoun)));
    return small ? index - 2 : -1;
  }

  private boolean refersBack(int index, int comma) {
    Word word = sentence.at(index);
    if (sentence.at(comma - 1).isMark()) {
      return false;
    }
    return isRelative(word)
        || !sentence.goesOn(index)
            && word.isOnly(m -> m.pos() == Pos.PARTICIPLE && m.grammaticalCase() != null)
            && sentence.at(comma - 1).isOnly(Concord::isNoun)
            && !hasNounBehind(word, index);
  }

  /** A participle may precede its noun: <i>и вот, построенный вчера, дом сгорел</i>. */
  private boolean hasNounBehind(Word word, int index) {
    return IntStream.range(index + 1, sentence.clauseEnd(index))
        .anyMatch(i -> Concord.agree(word, sentence.at(i)) || isUnknown(sentence.at(i)));
  }

  /** Of a word that no dictionary has, and of code, nobody knows what it agrees with. */
  private static boolean isUnknown(Word word) {
    return !word.isMark() && word.readings().isEmpty();
  }

  private boolean isRelative(Word word) {
    String relative = sentence.language().phrases().smallWords().relative();
    return !word.readings().isEmpty()
        && word.readings().stream().allMatch(r -> r.lemma().equals(relative));
  }

  private boolean isComma(int index) {
    return index >= 0 && sentence.at(index).token().text().equals(",");
  }

  /**
   * The first word that may be meant: behind the last verb before the comma, if a noun is there and
   * the main clause has not been broken by another comma; else the first of the sentence.
   */
  private int first(int comma) {
    int start = sentence.clauseStart(comma - 1);
    int verb = comma - 1;
    while (verb >= start && !isPredicate(verb)) {
      verb--;
    }
    boolean between =
        IntStream.range(verb + 1, comma).anyMatch(i -> sentence.at(i).mayBe(Concord::isNoun));
    return between && verb >= start && !isComma(start - 1) ? verb + 1 : 0;
  }

  /** A verb with a capital inside of the sentence is the label of a button, and a noun there. */
  private boolean isPredicate(int index) {
    Word word = sentence.at(index);
    return word.isOnly(BackReference::isPredicate) && (index == 0 || !word.hasCapital());
  }

  private static boolean isPredicate(Morph morph) {
    return morph.pos() == Pos.VERB || morph.pos() == Pos.GERUND;
  }

  private long nouns(int comma) {
    return IntStream.range(first(comma), comma)
        .filter(i -> sentence.at(i).mayBe(Concord::isNoun))
        .count();
  }

  /** Two nouns may be taken up by a plural, and of an unknown word nothing is known. */
  private boolean isAnswered(Word word, int comma) {
    boolean plural = word.mayBe(m -> m.number() == Number.PLURAL);
    return plural && (nouns(comma) > 1 || hasNumeral(comma))
        || IntStream.range(first(comma), comma).anyMatch(i -> answers(i, word));
  }

  /** Behind two, three and four a noun in the singular is meant in the plural. */
  private boolean hasNumeral(int comma) {
    return IntStream.range(0, comma)
        .anyMatch(
            i ->
                sentence.at(i).mayBe(Pos.NUMERAL)
                    || sentence.at(i).token().kind() == Token.Kind.NUMBER);
  }

  private boolean answers(int index, Word word) {
    Word before = sentence.at(index);
    boolean unknown =
        before.token().kind() != Token.Kind.PUNCTUATION && before.readings().isEmpty();
    boolean modifies = sentence.isJoined(index) && sentence.at(index + 1).mayBe(Concord::isNoun);
    boolean relative = isRelative(word);
    return unknown
        || before.mayBe(
            b ->
                isNominal(b, modifies)
                    && (relative || b.pos() != Pos.PRONOUN || isSubject(b))
                    && (b.number() == null || word.mayBe(w -> Concord.shareNumber(w, b))));
  }

  /** A participle behind a noun does not belong to a pronoun in another case. */
  private static boolean isSubject(Morph morph) {
    return morph.grammaticalCase() == null || morph.grammaticalCase() == Case.NOMINATIVE;
  }

  private static boolean isNominal(Morph morph, boolean modifies) {
    return morph.pos() == Pos.NOUN
        || morph.pos() == Pos.PRONOUN
        || morph.pos() == Pos.DETERMINER && !modifies
        || morph.pos() == Pos.NUMERAL && !modifies;
  }
}
