package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.SmallWords;
import dev.isogloss.language.Token;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds a modifier and the noun right behind it that agree in no reading, where no other word can
 * be the noun that the modifier belongs to.
 */
record ModifierAgreement(Sentence sentence) {
  private static final int REACH = 6;

  /** The index of the noun behind the modifier at the index, where the two cannot agree. */
  OptionalInt brokenAt(int index) {
    int noun = isBetween(index + 1) ? index + 2 : index + 1;
    boolean broken =
        isPair(index, noun)
            && !Concord.standTogether(sentence.at(index), sentence.at(noun))
            && !Concord.standTogether(sentence.at(index), firstOfCompound(noun))
            && !isCounted(index)
            && !isShared(index, noun)
            && !isInside(index, noun)
            && !isReciprocal(noun)
            && !belongsElsewhere(index, noun)
            && isCertain(index, noun);
    return broken ? OptionalInt.of(noun) : OptionalInt.empty();
  }

  /** The first noun of two that a hyphen joins, each in its gender; else the noun as it is. */
  private Word firstOfCompound(int noun) {
    Word word = sentence.at(noun);
    int hyphen = word.token().text().indexOf('-');
    return hyphen < 1
        ? word
        : new Word(
            word.token(),
            sentence.language().morphology().readings(word.token().text().substring(0, hyphen)));
  }

  /** Whether the word is a modifier that agrees with the noun right behind it. */
  private boolean isBetween(int index) {
    return sentence.isJoined(index - 1)
        && sentence.isJoined(index)
        && !sentence.goesOn(index)
        && sentence.at(index).isOnly(Concord::isModifier)
        && Concord.agree(sentence.at(index), sentence.at(index + 1));
  }

  private boolean isPair(int index, int behind) {
    if (!sentence.isJoined(index) || sentence.goesOn(index) || sentence.goesOn(behind)) {
      return false;
    }
    Word modifier = sentence.at(index);
    Word noun = sentence.at(behind);
    boolean name = noun.hasCapital() || index > 0 && modifier.hasCapital();
    return !name
        && isModifier(modifier)
        && noun.isOnly(m -> m.grammaticalCase() != null && m.number() != null)
        && noun.mayBe(Concord::isNoun)
        && !standsAlone(modifier);
  }

  private boolean isModifier(Word word) {
    String one = sentence.language().phrases().smallWords().one();
    return word.readings().stream().allMatch(r -> r.lemma().equals(one))
        ? word.isOnly(m -> m.grammaticalCase() != null)
        : word.isOnly(Concord::isModifier);
  }

  /** Whether the word often stands for a noun: <i>который</i>, <i>такое</i>, <i>эти</i>. */
  private boolean standsAlone(Word modifier) {
    SmallWords small = sentence.language().phrases().smallWords();
    if (modifier.readings().stream().anyMatch(r -> r.lemma().equals(small.relative()))) {
      return true;
    }
    if (modifier.readings().stream().anyMatch(r -> r.lemma().equals(small.one()))) {
      return !modifier.isOnly(ModifierAgreement::isDirect);
    }
    return modifier.mayBe(
        m ->
            m.pos() == Pos.DETERMINER
                && (m.number() == Number.PLURAL || m.gender() == Gender.NEUTER));
  }

  private static boolean isDirect(Morph morph) {
    return morph.grammaticalCase() == Case.NOMINATIVE || morph.grammaticalCase() == Case.ACCUSATIVE;
  }

  /** Behind two, three and four modifiers and nouns do not have the same number. */
  private boolean isCounted(int index) {
    return IntStream.range(Math.max(0, index - 3), index)
        .anyMatch(
            i ->
                sentence.language().phrases().isPaucal(sentence.at(i).lower())
                    || sentence.at(i).mayBe(Pos.NUMERAL)
                    || sentence.at(i).token().kind() == Token.Kind.NUMBER);
  }

  /** <i>на областном и районном уровнях</i>: the noun is in the plural for both of them. */
  private boolean isShared(int index, int noun) {
    return index > 0
        && sentence
            .language()
            .phrases()
            .smallWords()
            .links()
            .contains(sentence.at(index - 1).lower())
        && sentence.at(noun).mayBe(m -> m.number() == Number.PLURAL);
  }

  /**
   * <i>близкие к идеальным результаты</i>: the modifier is what the adjective before its
   * preposition asks for, and that adjective has the noun.
   */
  private boolean isInside(int index, int noun) {
    return index > 1
        && isPreposition(index - 1)
        && sentence.isJoined(index - 2)
        && sentence.at(index - 2).mayBe(Concord::isModifier)
        && Concord.agree(sentence.at(index - 2), sentence.at(noun));
  }

  /** <i>похожих друг на друга</i>: the noun comes again, as the one that it is compared with. */
  private boolean isReciprocal(int noun) {
    return IntStream.rangeClosed(noun + 1, Math.min(noun + 2, sentence.size() - 1))
        .anyMatch(
            i ->
                sentence.at(i).readings().stream()
                    .anyMatch(
                        r ->
                            sentence.at(noun).readings().stream()
                                .anyMatch(n -> n.lemma().equals(r.lemma()))));
  }

  /** Whether a noun of the same clause, further on or before, agrees with the modifier. */
  private boolean belongsElsewhere(int index, int noun) {
    Word modifier = sentence.at(index);
    int end = Math.min(sentence.size(), noun + 1 + REACH);
    boolean later =
        IntStream.range(noun + 1, end)
            .takeWhile(i -> !endsPhrase(sentence.at(i)))
            .anyMatch(i -> mayBelong(modifier, sentence.at(i)));
    boolean before =
        IntStream.iterate(index - 1, i -> i >= Math.max(0, index - 3), i -> i - 1)
            .takeWhile(i -> !endsPhrase(sentence.at(i)))
            .anyMatch(i -> mayBelong(modifier, sentence.at(i)));
    return later || before;
  }

  private static boolean endsPhrase(Word word) {
    return word.isMark() || word.isOnly(Pos.VERB) || word.isOnly(Pos.CONJUNCTION);
  }

  private static boolean mayBelong(Word modifier, Word other) {
    return Concord.agree(modifier, other) || other.readings().isEmpty() && other.token().isWord();
  }

  /** Whether no other construction explains the two forms. */
  private boolean isCertain(int index, int behind) {
    Word modifier = sentence.at(index);
    Word noun = sentence.at(behind);
    boolean governed = index > 0 && isPreposition(index - 1);
    if (!governed && modifier.mayBe(Concord.isCase(Case.INSTRUMENTAL))) {
      return false;
    }
    if (modifier.mayBe(m -> m.pos() == Pos.PARTICIPLE)) {
      boolean behindNoun = index > 0 && sentence.at(index - 1).isMark();
      return !behindNoun && noun.isOnly(Concord.isCase(Case.NOMINATIVE));
    }
    boolean complement = noun.mayBe(ModifierAgreement::isOblique);
    boolean adjective = modifier.isOnly(Pos.ADJECTIVE);
    return governed || !complement && (adjective || Concord.shareCase(modifier, noun));
  }

  private boolean isPreposition(int index) {
    return sentence.isJoined(index)
        && !sentence.language().phrases().government(sentence.at(index).lower()).isEmpty();
  }

  private static boolean isOblique(Morph morph) {
    return morph.grammaticalCase() == Case.GENITIVE
        || morph.grammaticalCase() == Case.DATIVE
        || morph.grammaticalCase() == Case.INSTRUMENTAL;
  }
}
