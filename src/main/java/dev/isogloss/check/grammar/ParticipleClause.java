package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds a participle with words of its own behind a noun that nothing parts it from.
 *
 * @see "Правила русской орфографии и пунктуации (ed. Lopatin, 2006), § 45"
 */
record ParticipleClause(Sentence sentence) {
  /** A participle before its noun has seldom more words between. */
  private static final int REACH = 8;

  /** The noun right before the clause of the participle at the index, where a comma is missing. */
  OptionalInt unpartedNoun(int index) {
    Word participle = sentence.at(index);
    if (!participle.mayBe(Pos.PARTICIPLE)
        || !participle.isOnly(ParticipleClause::isAttribute)
        || participle.hasCapital()
        || !hasOwnWords(index)) {
      return OptionalInt.empty();
    }
    int noun = isAdverb(index - 1) ? index - 2 : index - 1;
    boolean unparted =
        noun >= 0
            && IntStream.range(noun, index).allMatch(i -> sentence.isJoined(i))
            && IntStream.range(noun, index).noneMatch(sentence::goesOn)
            && (noun == 0 || !sentence.at(noun).hasCapital())
            && isItsNoun(sentence.at(noun), participle)
            && !isGoverned(noun)
            && !hasNounBehind(index);
    return unparted ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  private boolean isAdverb(int index) {
    return index > 0 && sentence.at(index).isOnly(m -> m.pos() == Pos.ADVERB);
  }

  /** A preposition with what it governs, or a noun that says by whom or with what. */
  private boolean hasOwnWords(int index) {
    if (!sentence.isJoined(index) || sentence.goesOn(index) || sentence.goesOn(index + 1)) {
      return false;
    }
    Word next = sentence.at(index + 1);
    boolean preposition =
        !sentence.language().phrases().government(next.lower()).isEmpty()
            && sentence.isJoined(index + 1);
    return preposition
        || next.isOnly(m -> m.grammaticalCase() == Case.INSTRUMENTAL || m.pos() == Pos.ADVERB);
  }

  /** Many participles are adjectives too. */
  private static boolean isAttribute(Morph morph) {
    return morph.grammaticalCase() != null
        && (morph.pos() == Pos.PARTICIPLE || morph.pos() == Pos.ADJECTIVE);
  }

  /** Whether the word is a noun, such as <i>данные</i> too, in the same case, number and gender. */
  private static boolean isItsNoun(Word noun, Word participle) {
    return noun.mayBe(Concord::isNoun)
        && noun.isOnly(m -> Concord.isNoun(m) || m.pos() == Pos.PARTICIPLE)
        && participle.mayBe(p -> !isAnimate(p, participle) && noun.mayBe(n -> isSame(n, p)));
  }

  /** An accusative that is as the genitive belongs to a noun whose accusative is so too. */
  private static boolean isAnimate(Morph form, Word participle) {
    return form.grammaticalCase() == Case.ACCUSATIVE
        && participle.mayBe(
            m -> m.grammaticalCase() == Case.GENITIVE && m.number() == form.number());
  }

  private static boolean isSame(Morph noun, Morph participle) {
    return Concord.isNoun(noun)
        && noun.grammaticalCase() == participle.grammaticalCase()
        && noun.number() == participle.number()
        && Concord.shareNumber(noun, participle);
  }

  /** Whether a number or a word like it before the noun may hold the phrase together. */
  private boolean isGoverned(int noun) {
    return noun > 0 && sentence.at(noun - 1).mayBe(Pos.NUMERAL);
  }

  /** Whether a noun further on may be the one of the participle, or nothing is known of a word. */
  private boolean hasNounBehind(int index) {
    Word participle = sentence.at(index);
    int end = Math.min(sentence.clauseEnd(index), index + 1 + REACH);
    return IntStream.range(index + 1, end)
        .mapToObj(sentence::at)
        .anyMatch(
            w ->
                Concord.agree(participle, w)
                    || w.token().isWord() && w.readings().isEmpty()
                    || w.mayBe(m -> m.pos() == Pos.NOUN && m.grammaticalCase() == null));
  }
}
