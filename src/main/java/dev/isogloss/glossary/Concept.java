package dev.isogloss.glossary;

import dev.isogloss.finding.Status;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing that a text names, with its renderings in any number of languages.
 *
 * @param id unique in a glossary
 * @param terms in the order of the file: the first preferred term of a language is the one to write
 * @param note for people; empty where there is none
 * @param defined the entry in the glossary file
 */
public record Concept(String id, Kind kind, List<Term> terms, String note, Location defined) {
  public Concept {
    terms = List.copyOf(terms);
  }

  /** What a concept is; names and titles are matched with their capitals. */
  public enum Kind {
    TERM,
    NAME,
    TITLE
  }

  /** The terms of a language; a region (pt-BR) falls back to its language (pt). */
  public List<Term> terms(Locale language) {
    return terms.stream()
        .filter(t -> t.language().getLanguage().equals(language.getLanguage()))
        .toList();
  }

  public Optional<Term> preferred(Locale language) {
    return terms(language).stream().filter(t -> t.status() == Status.PREFERRED).findFirst();
  }
}
