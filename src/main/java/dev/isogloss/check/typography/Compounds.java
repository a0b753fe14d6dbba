package dev.isogloss.check.typography;

import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.WordList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells two words that a hyphen joins to a compound from two that a dash should divide. */
record Compounds(Language language) {
  /** Parts of speech that no compound ends in. */
  private static final Set<Pos> SMALL =
      Set.of(Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PRONOUN, Pos.DETERMINER, Pos.PARTICLE);

  private static final Set<Pos> DECLINED = Set.of(Pos.NOUN, Pos.ADJECTIVE, Pos.PARTICIPLE);

  private static final int SHORTEST = 3;

  /** A longer word that the dictionary lacks is no prefix. */
  private static final int LONGEST_PREFIX = 6;

  /** Whether both are words of the dictionary that cannot make one compound. */
  boolean divides(String first, String second) {
    boolean open =
        (first.length() >= SHORTEST || second.length() == 1)
            && !isEnding(first, second)
            && !(isPlace(first) && isPlace(second))
            && !first.equalsIgnoreCase(second)
            && !language
                .vocabulary()
                .words(WordList.CLITICS)
                .contains(language.orthography().fold(second))
            && language.morphology().readings(first + "-" + second).isEmpty()
            && !language.morphology().readings(second).isEmpty();
    if (!open || language.morphology().readings(first).isEmpty()) {
      return open && first.length() > LONGEST_PREFIX && isSmall(second);
    }
    return isSmall(second)
        || isVerb(first) != isVerb(second)
        || isPronoun(first)
        || isAdverb(first) && isOblique(second)
        || isDeclined(language.morphology().readings(first)) && isOnlyAdverb(second)
        || disagree(first, second);
  }

  /** A longer adverb, two of which make one: <i>upper-left</i>. */
  private boolean isPlace(String word) {
    return word.length() > LONGEST_SMALL
        && language.morphology().readings(word).stream()
            .anyMatch(r -> r.morph().pos() == Pos.ADVERB);
  }

  private static final int LONGEST_SMALL = 4;

  /** Whether the second may be the ending of a word in other letters, which a hyphen joins. */
  private boolean isEnding(String first, String second) {
    return second.length() < SHORTEST
        && first.codePoints().noneMatch(language.conventions()::isOwnLetter);
  }

  /** Whether a number behind a hyphen cannot belong to this word, as it does to a name. */
  boolean takesNoNumber(String word) {
    List<Reading> readings = language.morphology().readings(word);
    return word.length() > SHORTEST
        && Character.isLowerCase(word.codePointAt(0))
        && !readings.isEmpty()
        && readings.stream()
            .map(Reading::morph)
            .noneMatch(m -> DECLINED.contains(m.pos()) && m.grammaticalCase() != null);
  }

  private boolean isPronoun(String word) {
    return language.morphology().readings(word).stream()
        .allMatch(r -> r.morph().pos() == Pos.PRONOUN);
  }

  /** An adverb or a short adjective. */
  private boolean isAdverb(String word) {
    boolean small = Character.isLowerCase(word.codePointAt(0)) && endsInVowel(word);
    return small
        && language.morphology().readings(word).stream()
            .map(Reading::morph)
            .allMatch(
                m ->
                    m.pos() == Pos.ADVERB
                        || m.pos() == Pos.ADJECTIVE && m.grammaticalCase() == null);
  }

  /** An adverb or an introductory word. */
  private boolean isOnlyAdverb(String word) {
    return language.morphology().readings(word).stream()
        .map(r -> r.morph().pos())
        .allMatch(p -> p == Pos.ADVERB || p == Pos.OTHER);
  }

  private boolean isOblique(String word) {
    return language.morphology().readings(word).stream()
        .map(Reading::morph)
        .allMatch(m -> m.pos() == Pos.NOUN && !isBase(m));
  }

  private boolean isSmall(String word) {
    List<Reading> readings = language.morphology().readings(word);
    return Character.isLowerCase(word.codePointAt(0))
        && readings.stream().noneMatch(r -> DECLINED.contains(r.morph().pos()))
        && readings.stream().anyMatch(r -> SMALL.contains(r.morph().pos()));
  }

  private boolean isVerb(String word) {
    return word.length() > SHORTEST
        && Character.isLowerCase(word.codePointAt(0))
        && language.morphology().readings(word).stream().allMatch(r -> r.morph().pos() == Pos.VERB);
  }

  /**
   * Whether both decline, the first is no base form or stem, and no case and number is common to
   * them: of an apposition both parts have one case. Where the second is a base form, the first
   * must be a word that has a singular, unlike the <i>часы</i> of <i>часы-будильник</i>.
   */
  private boolean disagree(String first, String second) {
    List<Reading> left = language.morphology().readings(first);
    List<Reading> right = language.morphology().readings(second);
    boolean declined = isDeclined(left) && isDeclined(right);
    return declined
        && first.length() > SHORTEST
        && endsInVowel(first)
        && left.stream().noneMatch(r -> isBase(r.morph()))
        && (left.stream().anyMatch(r -> r.morph().number() == Morph.Number.SINGULAR)
            || right.stream().noneMatch(r -> isBase(r.morph())))
        && left.stream()
            .noneMatch(l -> right.stream().anyMatch(r -> isSameForm(l.morph(), r.morph())));
  }

  private boolean endsInVowel(String word) {
    return language.orthography().endsInVowel(word);
  }

  private static boolean isDeclined(List<Reading> readings) {
    return readings.stream()
        .allMatch(r -> DECLINED.contains(r.morph().pos()) && r.morph().grammaticalCase() != null);
  }

  private static boolean isBase(Morph morph) {
    return morph.grammaticalCase() == Case.NOMINATIVE && morph.number() == Morph.Number.SINGULAR;
  }

  /** The two cases that have one form in what is no living being. */
  private static boolean isDirect(@Nullable Case grammaticalCase) {
    return grammaticalCase == Case.NOMINATIVE || grammaticalCase == Case.ACCUSATIVE;
  }

  private static boolean isSameForm(Morph a, Morph b) {
    boolean sameCase =
        a.grammaticalCase() == b.grammaticalCase()
            || isDirect(a.grammaticalCase()) && isDirect(b.grammaticalCase());
    return sameCase && a.number() == b.number();
  }
}
