package dev.isogloss.language;

import java.util.List;

/** How words are spelled. */
public interface Orthography {
  /** Of a language whose orthography nobody has described. */
  Orthography NONE = new Orthography() {};

  /** How compounds are spelled. */
  enum Compounding {
    /** Nobody has written it down. */
    UNKNOWN,
    /** In one word, with a hyphen and apart, as the writer likes: <i>data set, dataset</i>. */
    FREE,
    /** With a hyphen behind a first part that does not decline; the dictionary lists them. */
    LISTED
  }

  /** A form that stands for the word where two spellings mean the same: the key of all matching. */
  default String fold(String word) {
    return Folding.fold(word);
  }

  /** A text without the marks that writers may leave out: <i>е</i> for <i>ё</i>. */
  default String unmarked(String text) {
    return text;
  }

  /** Whether a text has such marks. */
  default boolean isMarked(String text) {
    return false;
  }

  /**
   * The words that a word may be if one of its letters is written with the mark that writers may
   * leave out, whether they exist or not; none without such marks.
   */
  default List<String> marked(String word) {
    return List.of();
  }

  /** What {@link #unmarked} changes, for a person to read: <i>е for ё</i>; empty if nothing. */
  default String markName() {
    return "";
  }

  /** How compounds are spelled. */
  default Compounding compounding() {
    return Compounding.UNKNOWN;
  }

  /** The length in code units of what hangs on a word without being part of it, such as 's. */
  default int clitic(String word) {
    return 0;
  }

  /** Whether every noun has a capital. */
  default boolean capitalisesNouns() {
    return false;
  }

  /** Whether each word of a title may have a capital. */
  default boolean capitalisesTitles() {
    return false;
  }

  /** Whether an abbreviation takes an s in the plural: <i>LLMs</i>. */
  default boolean pluralisesAbbreviations() {
    return false;
  }

  /** Whether programs name their things in this language, so that a capital may be a name. */
  default boolean namesPrograms() {
    return false;
  }

  /** Whether no line should break behind a short preposition or conjunction. */
  default boolean bindsSmallWords() {
    return false;
  }

  /** Whether a word ends in a vowel or a glide, as stems of compounds do. */
  default boolean endsInVowel(String word) {
    return false;
  }

  /** The letters that writers and programs get wrong. */
  default Confusions confusions() {
    return Confusions.NONE;
  }

  /** What a text may write in one of several ways, each of them right. */
  default List<WritingChoice> choices() {
    return WritingChoice.EVERYWHERE;
  }
}
