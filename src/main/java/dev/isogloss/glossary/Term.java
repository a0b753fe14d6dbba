package dev.isogloss.glossary;

import dev.isogloss.finding.Status;
import dev.isogloss.language.Morph;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One rendering of a concept in one language, in its base form.
 *
 * @param text as the glossary writes it, letter case and {@link Gaps} included; runs of white space
 *     are one space
 * @param grammar how it inflects, as far as the glossary tells
 * @param use where the entry decides about it
 * @param defined where the term is in its file; {@link Concept#NOWHERE} for a term of no file
 */
public record Term(
    String text, Locale language, Status status, TermGrammar grammar, Use use, Location defined) {

  /** A term that no file defines. */
  public static Term of(String text, Locale language, Status status) {
    return of(text, language, status, Concept.NOWHERE);
  }

  /** A term of a file, of which nothing more is said. */
  public static Term of(String text, Locale language, Status status, Location defined) {
    return new Term(text, language, status, TermGrammar.OPEN, Use.ANYWHERE, defined);
  }

  /** The part of speech of its head; null where the glossary does not tell. */
  public Morph.@Nullable Pos partOfSpeech() {
    return grammar.partOfSpeech();
  }

  /** The gender of its head, of a name the sex of its bearer; null where it is not told. */
  public Morph.@Nullable Gender gender() {
    return grammar.gender();
  }

  /** Words near which the term is wrong, in base form; empty where it is wrong everywhere. */
  public List<String> context() {
    return use.context();
  }

  /** The same as another part of speech; null leaves it to the dictionary. */
  public Term withPartOfSpeech(Morph.@Nullable Pos changed) {
    return withGrammar(grammar.withPartOfSpeech(changed));
  }

  /** The same with another gender; null leaves it to the dictionary. */
  public Term withGender(Morph.@Nullable Gender changed) {
    return withGrammar(grammar.withGender(changed));
  }

  /** The same, inflected otherwise. */
  public Term withGrammar(TermGrammar changed) {
    return new Term(text, language, status, changed, use, defined);
  }

  /** The same, wrong near other words; in base form. */
  public Term withContext(List<String> changed) {
    return withUse(use.withContext(changed));
  }

  /** The same, decided elsewhere. */
  public Term withUse(Use changed) {
    return new Term(text, language, status, grammar, changed, defined);
  }

  /** The text without the marks of its gaps: the term as it is written. */
  public String phrase() {
    return Gaps.closed(text);
  }

  /** The same, judged differently. */
  public Term withStatus(Status changed) {
    return new Term(text, language, changed, grammar, use, defined);
  }
}
