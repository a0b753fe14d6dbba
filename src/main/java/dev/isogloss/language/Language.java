package dev.isogloss.language;

import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a language. Safe for use by several threads. */
public interface Language {
  Locale locale();

  /** The sentences of prose, in order; together they cover it but for the space around them. */
  List<Span> sentences(String prose);

  /** The words, numbers and punctuation marks of prose, in order. */
  List<Token> tokens(String prose);

  /**
   * All readings of a word form that the dictionary knows, whatever its case; empty for an unknown
   * word and in a language without a dictionary.
   */
  List<Reading> readings(String word);

  /**
   * The forms of a word. Where the dictionary lacks the word they are made by rule; in a language
   * without inflection, or for a word that has none, there is just the word itself.
   *
   * @param lemma the base form, in the letter case in which it is to be written
   * @param pos the part of speech to decline it as
   */
  List<Form> paradigm(String lemma, Morph.Pos pos);

  /**
   * The form of a word that agrees with a noun of other features, case and tense kept.
   *
   * @param word as it stands in the text
   * @param reading one of its readings
   * @return empty if the dictionary has no such form
   */
  default Optional<String> agreeing(String word, Reading reading, Agreement with) {
    return Optional.empty();
  }

  /** What a word takes over from the noun it agrees with. */
  record Agreement(
      Morph.Number number, Morph.@Nullable Gender gender, Morph.@Nullable Animacy animacy) {}

  /**
   * The forms of a word of which more is known. Where the gender is null, the forms of every use
   * that the word may have are given, the likeliest first: <i>Суцкевер</i> declines for a man and
   * stays as it is for a woman. A form that stands for all cases has no case.
   *
   * @param gender the gender of a noun, or the sex of a name's bearer; null where it is not known
   * @param animacy null where it is not known
   */
  default List<Form> paradigm(
      String lemma, Morph.Pos pos, Morph.@Nullable Gender gender, Morph.@Nullable Animacy animacy) {
    return paradigm(lemma, pos);
  }

  /** The words that tie a phrase to its surroundings; none where they are not known. */
  default SmallWords smallWords() {
    return SmallWords.NONE;
  }

  /** Whether a noun behind this numeral, as it stands there, is in the paucal number. */
  default boolean isPaucal(String foldedNumeral) {
    return false;
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
  default boolean knowsAgreement() {
    return false;
  }

  /** Whether its nouns have cases. */
  default boolean hasCases() {
    return false;
  }

  /** The cases that a preposition governs; empty for any other word. */
  default Set<Morph.Case> government(String preposition) {
    return Set.of();
  }

  /** A form that stands for the word where two spellings mean the same: the key of all matching. */
  default String fold(String word) {
    return Folding.fold(word);
  }

  /**
   * What words of one family have in common: the word without endings and derivational suffixes.
   *
   * @param lemma a base form, folded
   * @return the lemma itself where derivation is not known
   */
  default String root(String lemma) {
    return lemma;
  }

  /**
   * How a word form addresses the reader; empty where it does not, or where it may mean another.
   */
  default Optional<Address> address(String word) {
    return Optional.empty();
  }

  /** Whether this reading of a word is a first name, a patronymic or a surname. */
  default boolean isPersonalName(Reading reading) {
    return false;
  }

  /**
   * Whether an adjective has degrees, as those have that describe (<i>fast</i>) and those have not
   * that classify (<i>cardiac</i>); true where it is not known.
   *
   * @param lemma a base form, folded
   */
  default boolean isGradable(String lemma) {
    return true;
  }

  /** Finds grammar and spelling mistakes; finds none where no rules are at hand. */
  default GrammarChecker grammar() {
    return GrammarChecker.NONE;
  }
}
