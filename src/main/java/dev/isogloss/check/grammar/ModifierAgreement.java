package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds a modifier and the noun right behind it that agree in no reading, where no other word can be
 * the noun that the modifier belongs to.
 */
record ModifierAgreement(Sentence sentence) {
  private static final int REACH = 6;

  /** Whether the word and the next one are a modifier and a noun that cannot belong together. */
  boolean isBrokenAt(int index) {
    return isPair(index)
        && !Concord.agree(sentence.at(index), sentence.at(index + 1))
        && !isCounted(index)
        && !belongsElsewhere(index)
        && isCertain(index);
  }

  private boolean isPair(int index) {
    if (!sentence.isJoined(index) || sentence.goesOn(index) || sentence.goesOn(index + 1)) {
      return false;
    }
    Word modifier = sentence.at(index);
    Word noun = sentence.at(index + 1);
    boolean name = noun.hasCapital() || index > 0 && modifier.hasCapital();
    return !name
        && modifier.isOnly(Concord::isModifier)
        && noun.isOnly(m -> Concord.isNoun(m) && m.number() != null)
        && !standsAlone(modifier);
  }

  /** Whether it is one of the pronouns that often stand for a noun: <i>этот, сам, другой</i>. */
  private boolean standsAlone(Word modifier) {
    Set<String> relative =
        Set.of(sentence.language().smallWords().relative(), sentence.language().smallWords().one());
    boolean one = modifier.readings().stream().anyMatch(r -> relative.contains(r.lemma()));
    boolean bare = modifier.mayBe(m -> m.pos() == Pos.DETERMINER);
    return one && !modifier.isOnly(Concord.isCase(Case.NOMINATIVE).or(Concord.isCase(Case.ACCUSATIVE)))
        || bare && modifier.mayBe(m -> m.number() == Number.PLURAL);
  }

  /** Behind two, three and four modifiers and nouns do not have the same number. */
  private boolean isCounted(int index) {
    return IntStream.range(Math.max(0, index - 3), index)
        .anyMatch(
            i ->
                sentence.language().isPaucal(sentence.at(i).lower())
                    || sentence.at(i).mayBe(Pos.NUMERAL)
                    || sentence.at(i).token().kind() == dev.isogloss.language.Token.Kind.NUMBER);
  }

  /** Whether a noun further on, or just before, agrees with the modifier. */
  private boolean belongsElsewhere(int index) {
    Word modifier = sentence.at(index);
    int last = Math.min(sentence.size(), index + 2 + REACH);
    boolean later =
        IntStream.range(index + 2, last)
            .anyMatch(i -> mayBelong(modifier, sentence.at(i)));
    boolean before =
        IntStream.range(Math.max(0, index - 3), index)
            .anyMatch(i -> mayBelong(modifier, sentence.at(i)));
    return later || before;
  }

  private static boolean mayBelong(Word modifier, Word other) {
    return Concord.agree(modifier, other) || other.readings().isEmpty() && other.token().isWord();
  }

  /** Whether no other construction explains the two forms. */
  private boolean isCertain(int index) {
    Word modifier = sentence.at(index);
    Word noun = sentence.at(index + 1);
    boolean governed = index > 0 && isPreposition(index - 1);
    if (!governed && modifier.mayBe(Concord.isCase(Case.INSTRUMENTAL))) {
      return false;
    }
    if (modifier.mayBe(m -> m.pos() == Pos.PARTICIPLE)) {
      return noun.isOnly(Concord.isCase(Case.NOMINATIVE));
    }
    boolean complement = noun.mayBe(ModifierAgreement::isOblique);
    boolean adjective = modifier.mayBe(m -> m.pos() == Pos.ADJECTIVE);
    return governed || !complement && Concord.shareCase(modifier, noun) || !adjective && !complement;
  }

  private boolean isPreposition(int index) {
    return sentence.isJoined(index)
        && !sentence.language().government(sentence.at(index).lower()).isEmpty();
  }

  private static boolean isOblique(Morph morph) {
    return morph.grammaticalCase() == Case.GENITIVE
        || morph.grammaticalCase() == Case.DATIVE
        || morph.grammaticalCase() == Case.INSTRUMENTAL;
  }
}
