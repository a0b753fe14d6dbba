package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what a preposition cannot govern. */
record Government(Sentence sentence) {
  private static final int REACH = 5;
  private static final int SHORT = 3;

  /** The last word of what is behind the preposition at the index and does not fit. */
  Optional<Integer> lastBroken(int index) {
    Word preposition = sentence.at(index);
    Set<Case> governed = cases(index);
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

  /** The cases that the word at the index governs as a preposition in this sentence. */
  Set<Case> cases(int index) {
    return sentence
        .language()
        .phrases()
        .government(
            sentence.at(index).lower(),
            IntStream.range(0, sentence.size())
                .filter(i -> i != index)
                .mapToObj(sentence::at)
                .flatMap(w -> w.readings().stream())
                .map(Reading::lemma));
  }

  /**
   * An abbreviation such as <i>ПО</i> is none. What else a dictionary takes a short preposition
   * for, such as the cry <i>о</i>, is rare.
   */
  private static boolean isPreposition(Word word) {
    String text = word.token().text();
    boolean shout = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    boolean only = word.isOnly(m -> m.pos() == Pos.PREPOSITION || m.pos() == Pos.GERUND);
    return word.mayBe(Pos.PREPOSITION) && (only || text.length() <= SHORT) && !shout;
  }

  private boolean isOpen(int index) {
    return sentence.isJoined(index)
        && !sentence.goesOn(index)
        && !sentence.goesOn(index + 1)
        && !sentence.at(index + 1).hasCapital();
  }

  private boolean isUngoverned(int index, Word preposition, Set<Case> governed) {
    Word noun = sentence.at(index);
    boolean fits =
        noun.mayBe(
            m -> Concord.isIn(governed, m) || isSpecial(m, governed) || isThing(m, governed));
    boolean what = index > 1 && sentence.at(index - 2).mayBe(Pos.PRONOUN);
    boolean people =
        preposition.lower().length() <= 2
            && noun.mayBe(m -> isPlural(m) && m.animacy() == Animacy.ANIMATE);
    return !fits && !what && !people;
  }

  private static boolean isPlural(Morph morph) {
    return morph.number() == Number.PLURAL && morph.grammaticalCase() == Case.NOMINATIVE;
  }

  /**
   * Where the accusative is governed: a masculine noun that the dictionary takes for a person may
   * be a tool as well, whose accusative is as the nominative: <i>в обработчик</i>. So may one of
   * which no gender is known.
   */
  private static boolean isThing(Morph morph, Set<Case> governed) {
    boolean masculine = morph.gender() == Gender.MASCULINE || morph.gender() == null;
    return governed.contains(Case.ACCUSATIVE)
        && morph.grammaticalCase() == Case.NOMINATIVE
        && morph.animacy() == Animacy.ANIMATE
        && masculine;
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
    boolean free =
        !modifier.mayBe(m -> Concord.isIn(governed, m))
            || modifier.isOnly(Pos.DETERMINER) && !agreesLater(modifier, index + 3);
    return free
        && isAgreeingButUngoverned(modifier, noun, governed)
        && !attribute
        && !sentence.goesOn(index + 2);
  }

  /** A determiner may have another noun behind what comes between: <i>в той отцом избе</i>. */
  private boolean agreesLater(Word modifier, int from) {
    return IntStream.range(from, Math.min(sentence.size(), from + REACH))
        .mapToObj(sentence::at)
        .anyMatch(w -> Concord.agree(modifier, w) || w.token().isWord() && w.readings().isEmpty());
  }

  private boolean isAgreeingButUngoverned(Word modifier, Word noun, Set<Case> governed) {
    Set<Case> shared = Concord.cases(modifier, noun);
    return !noun.hasCapital()
        && noun.isOnly(Concord::isNoun)
        && !shared.isEmpty()
        && shared.stream().noneMatch(governed::contains)
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
