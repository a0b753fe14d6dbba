package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what a preposition cannot govern. */
record Government(Sentence sentence) {
  private static final int REACH = 5;

  /** The last word of what is behind the preposition at the index and does not fit. */
  Optional<Integer> lastBroken(int index) {
    Word preposition = sentence.at(index);
    Set<Case> governed = sentence.language().phrases().government(preposition.lower());
    if (governed.isEmpty() || !isPreposition(preposition) || !isOpen(index)) {
      return Optional.empty();
    }
    Word next = sentence.at(index + 1);
    boolean broken =
        next.isOnly(Pos.VERB)
            || next.isOnly(Concord::isNoun) && isUngoverned(index + 1, preposition, governed);
    if (broken) {
      return Optional.of(index + 1);
    }
    int last = lastModifier(index + 1);
    if (isNounMissing(last, governed)) {
      return Optional.of(last);
    }
    return isPhraseBroken(index, governed) || isAdverbial(index, governed)
        ? Optional.of(index + 2)
        : Optional.empty();
  }

  /** An abbreviation such as <i>ПО</i> is none. */
  private static boolean isPreposition(Word word) {
    String text = word.token().text();
    boolean shout = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return word.mayBe(Pos.PREPOSITION)
        && word.isOnly(m -> m.pos() == Pos.PREPOSITION || m.pos() == Pos.GERUND)
        && !shout;
  }

  private boolean isOpen(int index) {
    return sentence.isJoined(index)
        && !sentence.goesOn(index)
        && !sentence.goesOn(index + 1)
        && !sentence.at(index + 1).hasCapital();
  }

  private boolean isUngoverned(int index, Word preposition, Set<Case> governed) {
    Word noun = sentence.at(index);
    boolean fits = noun.mayBe(m -> Concord.isIn(governed, m) || isSpecial(m, governed));
    boolean what = index > 1 && sentence.at(index - 2).mayBe(Pos.PRONOUN);
    boolean people =
        preposition.lower().length() <= 2
            && noun.mayBe(m -> isPlural(m) && m.animacy() == Animacy.ANIMATE);
    return !fits && !what && !people;
  }

  private static boolean isPlural(Morph morph) {
    return morph.number() == Number.PLURAL && morph.grammaticalCase() == Case.NOMINATIVE;
  }

  /** The second genitive and the second prepositional: <i>из лесу, на берегу</i>. */
  private static boolean isSpecial(Morph morph, Set<Case> governed) {
    boolean second =
        morph.grammaticalCase() == Case.DATIVE
            && morph.number() == Number.SINGULAR
            && morph.gender() == Gender.MASCULINE;
    return morph.grammaticalCase() == null
        || second && (governed.contains(Case.GENITIVE) || governed.contains(Case.PREPOSITIONAL));
  }

  /** <i>благодаря недавно утечкам</i>: an adverb is where the noun wants a modifier. */
  private boolean isAdverbial(int index, Set<Case> governed) {
    if (index + 2 >= sentence.size() || !sentence.isJoined(index + 1)) {
      return false;
    }
    Word adverb = sentence.at(index + 1);
    Word noun = sentence.at(index + 2);
    return adverb.isOnly(Pos.ADVERB)
        && !sentence.language().phrases().modifiesNouns(adverb.lower())
        && !sentence.goesOn(index + 2)
        && noun.isOnly(m -> Concord.isNoun(m) && Concord.isIn(governed, m));
  }

  /** A modifier that agrees with the noun behind it, and both in a case that is not governed. */
  private boolean isPhraseBroken(int index, Set<Case> governed) {
    if (index + 2 >= sentence.size() || !sentence.isJoined(index + 1)) {
      return false;
    }
    Word modifier = sentence.at(index + 1);
    Word noun = sentence.at(index + 2);
    if (!modifier.isOnly(Concord::isModifier) || modifier.mayBe(m -> m.pos() == Pos.PARTICIPLE)) {
      return false;
    }
    boolean attribute =
        sentence.isJoined(index + 2)
            && sentence.at(index + 3).mayBe(m -> Concord.isIn(governed, m));
    return isAgreeingButUngoverned(modifier, noun, governed)
        && !attribute
        && !sentence.goesOn(index + 2);
  }

  private boolean isAgreeingButUngoverned(Word modifier, Word noun, Set<Case> governed) {
    Set<Case> shared = Concord.cases(modifier, noun);
    return !noun.hasCapital()
        && noun.isOnly(Concord::isNoun)
        && !shared.isEmpty()
        && shared.stream().noneMatch(governed::contains)
        && !modifier.mayBe(m -> Concord.isIn(governed, m))
        && !noun.mayBe(m -> Concord.isIn(governed, m));
  }

  /** The last of the modifiers that begin at the index, or the index itself. */
  private int lastModifier(int index) {
    int last = index;
    while (sentence.isJoined(last) && sentence.at(last + 1).isOnly(Concord::isModifier)) {
      last++;
    }
    return last;
  }

  /** <i>с меньшим вычислительным или данных</i>: the modifier has no noun before or behind. */
  private boolean isNounMissing(int index, Set<Case> governed) {
    int behind = index + 2;
    if (behind >= sentence.size() || !sentence.isJoined(index) || !sentence.isJoined(index + 1)) {
      return false;
    }
    Word modifier = sentence.at(index);
    Word noun = sentence.at(behind);
    boolean phrase =
        modifier.isOnly(m -> m.pos() == Pos.ADJECTIVE && m.grammaticalCase() != null)
            && sentence.at(index + 1).mayBe(Pos.CONJUNCTION);
    boolean later =
        IntStream.range(behind, Math.min(sentence.size(), behind + REACH))
            .anyMatch(i -> Concord.agree(modifier, sentence.at(i)));
    return phrase
        && !later
        && noun.isOnly(m -> m.grammaticalCase() != null)
        && noun.mayBe(Concord::isNoun)
        && !noun.mayBe(m -> Concord.isIn(governed, m) && modifier.mayBe(isSameCase(m)));
  }

  private static Predicate<Morph> isSameCase(Morph morph) {
    return m -> m.grammaticalCase() == morph.grammaticalCase();
  }
}
