package dev.isogloss.language;

import java.util.Locale;

/** The lists that a language may have, each a file of its package: <i>doublets.txt</i>. */
public enum WordList {
  /** What websites put around an article: patterns of paragraphs. */
  BOILERPLATE,
  /** Phrases said in the way of another language, with what to write instead. */
  CALQUES,
  /** Words of clauses, which titles and names have hardly any of. */
  CLAUSE_WORDS,
  /** Words and particles that a hyphen joins to any word before or behind them. */
  CLITICS,
  /** Wrong complements that some words are often given, with the right ones. */
  COMPLEMENTS,
  /** Words that deny what follows. */
  DENYING,
  /** Words that the language doubles on purpose. */
  DOUBLED,
  /** Words of other languages with several renderings. */
  DOUBLETS,
  /** Words so small that nobody doubles them for emphasis. */
  FUNCTION_WORDS,
  /** Nouns that count or measure. */
  GENERIC,
  /** Parts that are joined by a hyphen as a matter of grammar. */
  JOINED_PARTS,
  /** Nouns that say little. */
  LIGHT,
  /** Well-known names. */
  NAMES,
  /** Codes of languages that are words or abbreviations as well, and so name folders. */
  PATH_WORDS,
  /** Abbreviations that say of which language the word behind them is. */
  ORIGINS,
  /** Prefixes that turn a word into another, its opposite mostly. */
  OPPOSING_PREFIXES,
  /** Words of which each sets apart what the other is with. */
  OPPOSITES,
  /** Words of quality. */
  QUALITY,
  /** What language models say about their work and what they are told: regular expressions. */
  REMARKS,
  /** What becomes of the reports of each grammar rule. */
  RULES,
  /** Words of software and science that dictionaries lack, in their base forms. */
  TRADE,
  /** Particles that make a verb of the word before when they are apart. */
  VERB_PARTICLES;

  /** The name of its file, without an ending. */
  public String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
