package dev.isogloss.glossary.shape;

import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.function.Predicate;

/**
 * A word of the term with its readings; one that is spelled its own way has none.
 *
 * @param looksAdjectival whether it ends as adjectives do, for a word that no dictionary knows
 * @param links whether it ties a noun to another, whatever the dictionary says
 */
record AnalysedWord(
    String text, boolean fixed, List<Reading> readings, boolean looksAdjectival, boolean links) {
  /** A word that stays as it is. */
  static AnalysedWord fixed(String text) {
    return new AnalysedWord(text, true, List.of(), false, false);
  }

  /** A word that may inflect, as a language knows it. */
  static AnalysedWord of(String text, Language language) {
    return new AnalysedWord(
        text,
        false,
        language.morphology().readings(text),
        language.inflection().looksAdjectival(text),
        language.phrases().linksNouns(text));
  }

  /** Its readings in the nominative, of some parts of speech. */
  List<Reading> nominative(Predicate<Pos> pos) {
    return readings.stream()
        .filter(r -> pos.test(r.morph().pos()))
        .filter(r -> r.morph().grammaticalCase() == Case.NOMINATIVE)
        .toList();
  }

  boolean isUnknown() {
    return !fixed && readings.isEmpty();
  }

  boolean hasOnlyOblique() {
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(
                r ->
                    r.morph().grammaticalCase() != null
                        && r.morph().grammaticalCase() != Case.NOMINATIVE);
  }

  /** Whether it can be read as a noun of which it is no genitive at the same time. */
  boolean isOnlyNominativeNoun() {
    return nominative(p -> p == Pos.NOUN).stream().anyMatch(r -> !isGenitiveToo(r));
  }

  boolean hasGenitive() {
    return readings.stream().anyMatch(r -> r.morph().grammaticalCase() == Case.GENITIVE);
  }

  private boolean isGenitiveToo(Reading nominative) {
    return readings.stream()
        .filter(r -> r.lemma().equals(nominative.lemma()))
        .anyMatch(r -> r.morph().grammaticalCase() == Case.GENITIVE);
  }

  boolean isInfinitive() {
    return readings.stream()
        .map(r -> r.morph().conjugation())
        .anyMatch(c -> c != null && c.mood() == Mood.INFINITIVE);
  }

  boolean isOnly(Pos... wanted) {
    return readings.stream().allMatch(r -> List.of(wanted).contains(r.morph().pos()));
  }

  boolean isPreposition() {
    return links || readings.stream().anyMatch(r -> r.morph().pos() == Pos.PREPOSITION);
  }

  /** Whether the dictionary gives a case to one of its readings. */
  boolean hasCase() {
    return readings.stream().anyMatch(r -> r.morph().grammaticalCase() != null);
  }
}
