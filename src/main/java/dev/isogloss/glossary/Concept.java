package dev.isogloss.glossary;

import dev.isogloss.finding.Status;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing that a text names, with its renderings in any number of languages.
 *
 * @param id unique in a glossary
 * @param terms in the order of the file: the first preferred term of a language is the one to write
 * @param note for people; empty where there is none
 * @param defined the entry in the glossary file: its id in a table, its start tag in XML; {@link
 *     #NOWHERE} for a concept of no file
 */
public record Concept(
    String id, Kind kind, CasePolicy casePolicy, List<Term> terms, String note, Location defined) {
  /** The place of what no file defines: the start of an empty text. */
  public static final Location NOWHERE =
      new Location(new SourceText("(no file)", ""), Span.of(0, 0));

  public Concept {
    terms = List.copyOf(terms);
  }

  /** A concept that no file defines. */
  public static Concept of(String id, Kind kind, List<Term> terms) {
    return of(id, kind, terms, "", NOWHERE);
  }

  /** A concept of a file, with the letter case that its kind wants. */
  public static Concept of(String id, Kind kind, List<Term> terms, String note, Location defined) {
    return new Concept(id, kind, CasePolicy.AS_KIND, terms, note, defined);
  }

  /** What a concept is; names and titles are matched with their capitals. */
  public enum Kind {
    /** A word or phrase of the language, in any letter case. */
    TERM,
    /** A name of a person, place, organisation or product. */
    NAME,
    /** The title of a work. */
    TITLE;

    /** The name in glossary files. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the terms are matched only with their capitals. */
  public boolean isCaseSensitive() {
    return switch (casePolicy) {
      case INSENSITIVE -> false;
      case SENSITIVE -> true;
      case AS_KIND -> kind != Kind.TERM;
    };
  }

  /**
   * The terms of a language, with those that stay as they are in every language; a region (pt-BR)
   * falls back to its language (pt).
   */
  public List<Term> terms(Locale language) {
    return terms.stream()
        .filter(
            t ->
                t.status() == Status.KEEP
                    || t.language().getLanguage().equals(language.getLanguage()))
        .toList();
  }

  /** The term to write in a language: the first that is preferred, or one that stays as it is. */
  public Optional<Term> preferred(Locale language) {
    List<Term> terms = terms(language);
    return terms.stream()
        .filter(t -> t.status() == Status.PREFERRED)
        .findFirst()
        .or(() -> terms.stream().filter(t -> t.status() == Status.KEEP).findFirst());
  }
}
