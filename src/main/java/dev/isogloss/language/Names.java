package dev.isogloss.language;

import dev.isogloss.language.name.SpellingDistance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of people and of letters, and how a reader is spoken to. */
public interface Names {
  /** Of a language of which they are not known. */
  Names NONE = new Names() {};

  /** Whether this reading of a word is a first name, a patronymic or a surname. */
  default boolean isPersonal(Reading reading) {
    return false;
  }

  /**
   * How a word form addresses the reader; empty where it does not, or where it may mean another.
   */
  default Optional<Address> address(String word) {
    return Optional.empty();
  }

  /** The pronoun of a form of address; in a language without one, what it is called. */
  default String pronoun(Address address) {
    return address.name().toLowerCase(Locale.ROOT);
  }

  /** The Latin acronym of which a word with hyphens spells the letters. */
  default Optional<String> spelledLetters(String word) {
    return Optional.empty();
  }

  /** The acronyms in the language's letters that have a letter for each of a Latin one. */
  default List<String> writtenLetters(String acronym) {
    return List.of();
  }

  /**
   * How far apart two spellings of a name in the language's letters are: 0 is no difference, 1 that
   * of two letters that have nothing in common.
   *
   * @param left folded, as is {@code right}
   */
  default double distance(String left, String right) {
    return SpellingDistance.PLAIN.between(left, right);
  }

  /**
   * The distance of a spelling in the language's letters from those that a Latin one can have.
   *
   * @param latin folded, as is {@code own}
   */
  default double distanceFromLatin(String latin, String own) {
    return SpellingDistance.PLAIN.between(latin, own);
  }
}
