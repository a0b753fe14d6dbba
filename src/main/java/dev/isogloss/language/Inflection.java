package dev.isogloss.language;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of words: those of the dictionary, and those that rules make of words it lacks. */
public interface Inflection {
  /** Of a language that inflects nothing. */
  Inflection NONE = new Inflection() {};

  /**
   * The forms of a word. Where the dictionary lacks the word they are made by rule, read as the
   * likeliest gender and animacy; in a language without inflection, or for a word that has none,
   * there is just the word itself.
   *
   * @param lemma the base form, in the letter case in which it is to be written; a capital makes it
   *     a name
   * @param pos the part of speech to decline it as
   */
  default List<Form> paradigm(String lemma, Pos pos) {
    return List.of(new Form(lemma, Morph.of(pos, "")));
  }

  /**
   * The forms of a word of which more is known. Where the gender is null, the forms of every use
   * that the word may have are given, the likeliest first: <i>Суцкевер</i> declines for a man and
   * stays as it is for a woman. A form that stands for all cases has no case.
   *
   * @param gender the gender of a noun, or the sex of a name's bearer; null where it is not known
   * @param animacy null where it is not known
   */
  default List<Form> paradigm(
      String lemma, Pos pos, @Nullable Gender gender, @Nullable Animacy animacy) {
    return paradigm(lemma, pos);
  }

  /**
   * The form of a word that agrees with a noun of other features, case and tense kept.
   *
   * @param word as it is in the text
   * @param reading one of its readings
   * @return empty if the dictionary has no such form
   */
  default Optional<String> agreeing(String word, Reading reading, Agreement with) {
    return Optional.empty();
  }

  /** What a word takes over from the noun it agrees with. */
  record Agreement(Number number, @Nullable Gender gender, @Nullable Animacy animacy) {}

  /**
   * The base forms that a name may have which the dictionary lacks; the first is the form itself.
   *
   * @param form as it is in the text
   */
  default List<String> nameBases(String form) {
    return List.of(form);
  }

  /**
   * The form that a small word takes before another: <i>о</i> or <i>об</i>, <i>a</i> or <i>an</i>.
   *
   * @return the word itself where it has one form
   */
  default String formBefore(String word, String next) {
    return word;
  }

  /** Whether number and agreement are known, so that a form can be chosen for certain. */
  default boolean agrees() {
    return false;
  }

  /** Whether its nouns have cases. */
  default boolean hasCases() {
    return false;
  }

  /** Whether its verbs have an aspect, which a replacement must keep. */
  default boolean hasAspect() {
    return false;
  }

  /** Whether the gender of a noun in its base form does not show in its ending. */
  default boolean hidesGender(String noun) {
    return false;
  }

  /** Whether a word that the dictionary lacks ends as adjectives do in their base form. */
  default boolean looksAdjectival(String word) {
    return false;
  }

  /** Whether a word that the dictionary lacks ends as verbs do in their base form. */
  default boolean looksVerbal(String word) {
    return false;
  }

  /**
   * Whether a noun has the endings of an adjective.
   *
   * @param noun its base form
   * @param forms its paradigm
   */
  default boolean isAdjectival(String noun, List<Form> forms) {
    return false;
  }

  /** Whether a verb form in lower case has the ending of a reflexive verb. */
  default boolean isReflexive(String verb) {
    return false;
  }

  /**
   * The forms of a word of which the language has one plural to write, whatever variants a
   * dictionary holds; empty for all others.
   */
  default List<Form> settled(String lemma, Pos pos) {
    return List.of();
  }

  /** Whether an abbreviation is read as a word, so that writers may decline it. */
  default boolean isReadAsWord(String abbreviation) {
    return false;
  }

  /** Whether a noun names a mass and has no plural. */
  default boolean isMass(Reading noun) {
    return false;
  }

  /**
   * In a language without cases, the form of a word beside a noun of a number: <i>this, these</i>.
   *
   * @return empty where the word shows no number; an empty text where it shows one and has no form
   *     for the other
   */
  default Optional<String> inNumber(String word, List<Reading> readings, Number number) {
    return Optional.empty();
  }

  /** Whether a noun has a suffix that persons and devices share. */
  default boolean mayNameDevice(String noun) {
    return false;
  }

  /** What the noun before the hyphen of a compound does. */
  enum FirstPart {
    /** It stays as it is: <i>интернет-магазина</i>. */
    STAYS,
    /** It declines with the second: <i>договора-оферты</i>. */
    DECLINES,
    /** Usage differs, or nobody knows. */
    OPEN
  }

  /**
   * What a noun does that is the first part of a compound.
   *
   * @param first in lower case
   */
  default FirstPart firstPart(String first) {
    return FirstPart.OPEN;
  }

  /**
   * What the forms of a noun that the dictionary lacks have in common.
   *
   * @param word folded
   */
  default String stem(String word) {
    return word;
  }

  /** Endings that writers put on a word that has none, to try whether it is matched with them. */
  default List<String> triedEndings(String word) {
    return List.of();
  }
}
