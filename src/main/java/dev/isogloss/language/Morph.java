package dev.isogloss.language;

import org.jspecify.annotations.Nullable;

/**
 * The grammatical features of a word form. A feature that the form does not have, or that its
 * dictionary does not tell, is null.
 *
 * @param tag the dictionary's own tag, which its synthesizer takes back; empty for a form that was
 *     made by rule
 */
public record Morph(
    Pos pos,
    @Nullable Case grammaticalCase,
    @Nullable Number number,
    @Nullable Gender gender,
    @Nullable Animacy animacy,
    @Nullable Conjugation conjugation,
    String tag) {

  /** A form of another word than a verb. */
  public Morph(
      Pos pos,
      @Nullable Case grammaticalCase,
      @Nullable Number number,
      @Nullable Gender gender,
      @Nullable Animacy animacy,
      String tag) {
    this(pos, grammaticalCase, number, gender, animacy, null, tag);
  }

  /** A verb form without case. */
  public static Morph verb(
      Conjugation conjugation, @Nullable Number number, @Nullable Gender gender, String tag) {
    Pos pos = conjugation.mood() == Conjugation.Mood.GERUND ? Pos.GERUND : Pos.VERB;
    return new Morph(pos, null, number, gender, null, conjugation, tag);
  }

  /** The same of another animacy. */
  public Morph withAnimacy(@Nullable Animacy changed) {
    return new Morph(pos, grammaticalCase, number, gender, changed, conjugation, tag);
  }

  /** The same in another case. */
  public Morph in(Case changed) {
    return new Morph(pos, changed, number, gender, animacy, conjugation, tag);
  }

  /** Parts of speech, as far as the checks tell them apart. */
  public enum Pos {
    NOUN,
    ADJECTIVE,
    PARTICIPLE,
    PRONOUN,
    DETERMINER,
    NUMERAL,
    VERB,
    GERUND,
    ADVERB,
    PREPOSITION,
    CONJUNCTION,
    PARTICLE,
    OTHER;

    /** Whether a word of this kind takes case, number and gender from a noun. */
    public boolean agrees() {
      return this == ADJECTIVE || this == PARTICIPLE || this == DETERMINER;
    }
  }

  /** Cases of the languages that have them. */
  public enum Case {
    NOMINATIVE,
    GENITIVE,
    DATIVE,
    ACCUSATIVE,
    INSTRUMENTAL,
    PREPOSITIONAL,
    VOCATIVE
  }

  /** Grammatical number. */
  public enum Number {
    SINGULAR,
    PLURAL,
    /**
     * After two, three and four in Slavic: the noun in the singular, its modifiers in the plural.
     */
    PAUCAL
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    COMMON
  }

  /** Whether a noun names a living being; it decides the form of the accusative. */
  public enum Animacy {
    ANIMATE,
    INANIMATE
  }

  /** A form without inflection. */
  public static Morph of(Pos pos, String tag) {
    return new Morph(pos, null, null, null, null, tag);
  }
}
