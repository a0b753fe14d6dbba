package dev.isogloss.language;

import dev.isogloss.language.Morph.Case;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How words make phrases: small words, government, and the build of noun phrases. */
public interface Phrases {
  /** Of a language whose phrases nobody has described. */
  Phrases NONE = new Phrases() {};

  /** How a noun phrase is built. */
  enum Build {
    /** Rows of nouns, the last of which is the head: <i>training data set</i>. */
    ROWS,
    /**
     * Modifiers that agree before the head, and genitives behind it: <i>новый закон природы</i>.
     */
    GENITIVES
  }

  /** How noun phrases are built. */
  default Build build() {
    return Build.ROWS;
  }

  /** The words that tie a phrase to its surroundings; none where they are not known. */
  default SmallWords smallWords() {
    return SmallWords.NONE;
  }

  /** Whether a noun behind this numeral, as it is there, is in the paucal number. */
  default boolean isPaucal(String foldedNumeral) {
    return false;
  }

  /** Whether a noun behind a number is in the genitive, and not in the plural. */
  default boolean countsInGenitive() {
    return false;
  }

  /** Whether prepositions and words in agreement can be judged by the cases of their nouns. */
  default boolean governsCases() {
    return false;
  }

  /**
   * Whether a word is the particle of a verb, which an object may part from it: <i>roll the patch
   * out</i>.
   */
  default boolean isVerbParticle(String word) {
    return false;
  }

  /** Whether a word ties a noun to another before it, as <i>de</i> in <i>chef de partie</i>. */
  default boolean linksNouns(String word) {
    return false;
  }

  /** The cases that a preposition governs, in lower case; empty for any other word. */
  default Set<Case> government(String preposition) {
    return Set.of();
  }

  /**
   * The same in a sentence: some prepositions govern one of their cases behind certain words only,
   * as <i>о</i> the accusative in <i>удариться о стену</i>.
   *
   * @param lemmas of the other words of the sentence
   */
  default Set<Case> government(String preposition, Stream<String> lemmas) {
    return government(preposition);
  }

  /** Prepositions that often tie a complement to a noun, to try whether a term is matched there. */
  default List<String> triedPrepositions() {
    return List.of();
  }

  /**
   * Whether these words, in lower case, with which a sentence begins, are a circumstance that no
   * comma may part from its clause.
   */
  default boolean opensClause(List<String> words) {
    return false;
  }

  /**
   * The form that a preposition must have before a word, where the one that is there is wrong;
   * empty where both are used.
   *
   * @param preposition as it is written
   * @param next the word behind it, as it is written
   * @param governed the cases that the preposition governs in its sentence
   */
  default Optional<String> mendedForm(String preposition, String next, Set<Case> governed) {
    return Optional.empty();
  }

  /**
   * The word with which the main clause must begin in a sentence of these words in lower case:
   * <i>то</i> behind <i>что касается</i>. Empty where there is none.
   */
  default Optional<String> correlative(List<String> words) {
    return Optional.empty();
  }

  /**
   * The word that equates a subject with what is said of it and has a dash before it: <i>это</i>.
   * Empty where there is none.
   */
  default String equating() {
    return "";
  }

  /** Whether an adverb in lower case can be right before the noun that it is about. */
  default boolean modifiesNouns(String adverb) {
    return true;
  }

  /** Whether the word at a place of a sentence is the verb of a passive. */
  default boolean isPassive(List<Token> sentence, int at) {
    return false;
  }
}
