package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.stream.IntStream;

/**
 * Finds a verb in the past tense, masculine or feminine, beside a noun in the nominative of another
 * gender, in a clause where nothing agrees with the verb.
 */
record SubjectAgreement(Sentence sentence) {
  /** Whether the words at the two neighbouring places are such a noun and verb. */
  boolean isBroken(int noun, int verb) {
    int first = Math.min(noun, verb);
    return sentence.isJoined(first)
        && !sentence.goesOn(first)
        && !sentence.goesOn(first + 1)
        && isVerb(sentence.at(verb))
        && isSubject(noun, verb)
        && !hasOtherSubject(noun, verb);
  }

  private static boolean isVerb(Word word) {
    return !word.hasCapital()
        && word.isOnly(
            m ->
                m.pos() == Pos.VERB
                    && m.number() == Number.SINGULAR
                    && m.gender() != null
                    && m.gender() != Gender.NEUTER);
  }

  /** A noun that can only be the subject: nothing governs it, and no woman has a man's trade. */
  private boolean isSubject(int index, int verb) {
    Word noun = sentence.at(index);
    boolean reflexive = sentence.language().inflection().isReflexive(sentence.at(verb).lower());
    boolean first =
        IntStream.range(sentence.clauseStart(index), Math.min(index, verb))
            .allMatch(i -> sentence.at(i).isOnly(SubjectAgreement::isSmall));
    return first
        && !noun.hasCapital()
        && noun.isOnly(
            m ->
                Concord.isNoun(m)
                    && m.number() == Number.SINGULAR
                    && m.gender() != null
                    && m.gender() != Gender.COMMON
                    && isDirect(m, reflexive))
        && noun.mayBe(Concord.isCase(Case.NOMINATIVE))
        && !noun.mayBe(m -> m.animacy() == Animacy.ANIMATE && m.gender() == Gender.MASCULINE)
        && sentence.at(verb).mayBe(v -> !noun.mayBe(n -> n.gender() == v.gender()));
  }

  private static boolean isSmall(Morph morph) {
    return morph.pos() == Pos.CONJUNCTION
        || morph.pos() == Pos.ADVERB
        || morph.pos() == Pos.PARTICLE;
  }

  private static boolean isDirect(Morph morph, boolean reflexive) {
    return morph.grammaticalCase() == Case.NOMINATIVE
        || reflexive && morph.grammaticalCase() == Case.ACCUSATIVE;
  }

  private boolean hasOtherSubject(int noun, int verb) {
    Word predicate = sentence.at(verb);
    return IntStream.range(sentence.clauseStart(verb), sentence.clauseEnd(verb))
        .filter(i -> i != noun && i != verb)
        .anyMatch(i -> isPossible(i, predicate));
  }

  private boolean isPossible(int index, Word predicate) {
    Word word = sentence.at(index);
    boolean unknown = word.token().isWord() && word.readings().isEmpty();
    return unknown
        || index > 0 && word.hasCapital()
        || word.mayBe(
            m ->
                m.grammaticalCase() == Case.NOMINATIVE
                    && predicate.mayBe(v -> Concord.shareNumber(v, m)));
  }
}
