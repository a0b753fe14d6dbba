package dev.isogloss.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rules of a language know beyond its dictionary. */
public interface Inflection {
  /** The rules of a language that inflects nothing. */
  Inflection NONE =
      new Inflection() {
        @Override
        public List<Form> paradigm(String lemma, Morph.Pos pos) {
          return List.of(new Form(lemma, Morph.of(pos, "")));
        }

        @Override
        public boolean isPaucal(String numeral) {
          return false;
        }

        @Override
        public String formBefore(String word, String next) {
          return word;
        }

        @Override
        public int clitic(String word) {
          return 0;
        }

        @Override
        public boolean hasCases() {
          return false;
        }

        @Override
        public Set<Morph.Case> government(String preposition) {
          return Set.of();
        }
      };

  /**
   * The forms of a word that the dictionary lacks, read as the likeliest gender and animacy; just
   * the word itself where it has none.
   *
   * @param lemma the base form; a capital makes it a name
   */
  List<Form> paradigm(String lemma, Morph.Pos pos);

  /**
   * As {@link #paradigm(String, Morph.Pos)}, with what is known of the noun. Where the gender is
   * null, the forms of every use that the word may have are given, the likeliest first: a name in a
   * consonant declines for a man and stays as it is for a woman. A form that stands for all cases
   * has no case.
   */
  default List<Form> paradigm(
      String lemma, Morph.Pos pos, Morph.@Nullable Gender gender, Morph.@Nullable Animacy animacy) {
    return paradigm(lemma, pos);
  }

  /** The words that tie a phrase to its surroundings. */
  default SmallWords smallWords() {
    return SmallWords.NONE;
  }

  /** Whether a noun behind this numeral, in lower case, is in the paucal number. */
  boolean isPaucal(String numeral);

  /** The form that a small word takes before another; itself where it has one form. */
  String formBefore(String word, String next);

  /** The length in code units of what hangs on a word without being part of it, such as 's. */
  int clitic(String word);

  /** What words of one family have in common; the lemma itself where derivation is not known. */
  default String root(String lemma) {
    return lemma;
  }

  /** How a word addresses the reader; empty where it does not, or where it may mean another. */
  default Optional<Address> address(List<Reading> readings) {
    return Optional.empty();
  }

  /** Whether this reading of a word is a first name, a patronymic or a surname. */
  default boolean isPersonalName(Reading reading) {
    return false;
  }

  /** Whether an adjective describes, and does not tell kinds apart; true where it is not known. */
  default boolean isGradable(String lemma) {
    return true;
  }

  /** Whether nouns have cases. */
  boolean hasCases();

  /** The cases that a preposition in lower case governs; empty for any other word. */
  Set<Morph.Case> government(String preposition);
}
