package dev.isogloss.language.description;

import dev.isogloss.language.Conventions;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morphology;
import dev.isogloss.language.Names;
import dev.isogloss.language.NumberWords;
import dev.isogloss.language.Orthography;
import dev.isogloss.language.Phrases;
import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordFormation;

/**
 * What is written down of a language: one class of its package, found by {@link
 * java.util.ServiceLoader}. The provider that segments the language takes from it what it does not
 * know better.
 */
public interface Description {
  /** The code of ISO 639. */
  String code();

  /** What tells the language of a text from the others of its script. */
  default Traits traits() {
    return Traits.NONE;
  }

  /** How the dictionary writes grammatical features. */
  default TagSet tags() {
    return TagSet.UNKNOWN;
  }

  /** The forms of words that the dictionary lacks, by rule. */
  default Inflection inflection() {
    return Inflection.NONE;
  }

  /** How words are made of those that the dictionary has. */
  default WordFormation formation(Morphology dictionary) {
    return WordFormation.NONE;
  }

  /** How phrases are made of words that the dictionary has. */
  default Phrases phrases(Morphology dictionary) {
    return Phrases.NONE;
  }

  /** How words are spelled. */
  default Orthography orthography() {
    return Orthography.NONE;
  }

  /** Marks and spaces, where more is known than CLDR says. */
  default Conventions conventions(Conventions cldr) {
    return cldr;
  }

  /** The words that are at numbers. */
  default NumberWords numbers() {
    return LabelWords.ENGLISH;
  }

  /** Names of people, letters and readers. */
  default Names names(Morphology dictionary) {
    return Names.NONE;
  }

  /** The lists of the language; those in the folder of its resources. */
  default Vocabulary vocabulary() {
    return ListFiles.of(code());
  }
}
