package dev.isogloss.language;

import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a language, in facets. Each facet has a default that knows nothing, so that a
 * rule asks for what it needs and finds nothing where nobody has written it down. A facet is a
 * field of its language: asking for it costs nothing. Safe for use by several threads.
 */
public interface Language {
  Locale locale();

  /** The sentences of prose, in order; together they cover it but for the space around them. */
  List<Span> sentences(String prose);

  /** The words, numbers and punctuation marks of prose, in order. */
  List<Token> tokens(String prose);

  /** What the dictionary says of a word form. */
  default Morphology morphology() {
    return Morphology.NONE;
  }

  /** The forms of words. */
  default Inflection inflection() {
    return Inflection.NONE;
  }

  /** How words are made of others. */
  default WordFormation formation() {
    return WordFormation.NONE;
  }

  /** How words make phrases. */
  default Phrases phrases() {
    return Phrases.NONE;
  }

  /** How words are spelled. */
  default Orthography orthography() {
    return Orthography.NONE;
  }

  /** Marks and the spaces around them. */
  Conventions conventions();

  /** The words that are at numbers. */
  default NumberWords numbers() {
    return NumberWords.NONE;
  }

  /** Names of people, letters and readers. */
  default Names names() {
    return Names.NONE;
  }

  /** The lists of words and phrases. */
  default Vocabulary vocabulary() {
    return Vocabulary.NONE;
  }

  /** Finds grammar and spelling mistakes; finds none where no rules are at hand. */
  default GrammarChecker grammar() {
    return GrammarChecker.NONE;
  }
}
