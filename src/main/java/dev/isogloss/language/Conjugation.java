package dev.isogloss.language;

import org.jspecify.annotations.Nullable;

/**
 * What a verb form tells beside number, gender and case. A feature that the form does not have, or
 * that nobody tells, is null.
 *
 * @param person 1, 2 or 3
 */
public record Conjugation(
    Mood mood,
    @Nullable Tense tense,
    @Nullable Integer person,
    @Nullable Voice voice,
    @Nullable Aspect aspect,
    @Nullable Boolean transitive) {

  /** Finite moods and the forms that are none. */
  public enum Mood {
    INFINITIVE,
    INDICATIVE,
    IMPERATIVE,
    GERUND,
    PARTICIPLE,
    SHORT_PARTICIPLE
  }

  /** Grammatical tense. */
  public enum Tense {
    PAST,
    PRESENT,
    FUTURE
  }

  /** Of participles. */
  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  /** Of Slavic verbs. */
  public enum Aspect {
    IMPERFECTIVE,
    PERFECTIVE,
    BOTH
  }

  /** A form of which neither voice, aspect nor transitivity is told. */
  public static Conjugation of(Mood mood, @Nullable Tense tense, @Nullable Integer person) {
    return new Conjugation(mood, tense, person, null, null, null);
  }

  /**
   * Whether both are the same form, maybe of two verbs. A tense that nobody tells is not the past.
   */
  public boolean isSameForm(Conjugation other) {
    return mood == other.mood
        && (tense == Tense.PAST) == (other.tense == Tense.PAST)
        && fits(tense, other.tense)
        && same(person, other.person)
        && fits(voice, other.voice);
  }

  /** Whether a verb of the other kind can stand for this one: aspect and transitivity are known. */
  public boolean isSameKind(Conjugation other) {
    return same(aspect, other.aspect) && fits(transitive, other.transitive);
  }

  private static boolean fits(@Nullable Object one, @Nullable Object other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean same(@Nullable Object one, @Nullable Object other) {
    return one == null ? other == null : one.equals(other);
  }
}
