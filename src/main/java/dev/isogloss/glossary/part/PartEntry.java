package dev.isogloss.glossary.part;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.Use;
import dev.isogloss.text.Location;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A concept that source texts name, with what to write for it.
 *
 * @param from the language of the text that names it first
 * @param to the language of the translation
 * @param named the terms by which the texts name it, in the order of the glossary
 * @param uses where they do, in reading order; at least one
 */
public record PartEntry(
    Concept concept, Locale from, Locale to, List<Term> named, List<Location> uses) {
  public PartEntry {
    named = List.copyOf(named);
    uses = List.copyOf(uses);
  }

  /** The renderings to write, the first before the others. */
  public List<Term> preferred() {
    return those(status -> status == Status.PREFERRED);
  }

  /** The renderings that are right as well. */
  public List<Term> admitted() {
    return those(status -> status == Status.ADMITTED);
  }

  /**
   * The renderings not to write: the forbidden ones, then those that are wrong in some contexts.
   */
  public List<Term> avoid() {
    return Stream.of(Status.FORBIDDEN, Status.DEPRECATED)
        .flatMap(wrong -> those(status -> status == wrong).stream())
        .toList();
  }

  /** Whether the term stays as it is in the source. */
  public boolean isKept() {
    return preferred().isEmpty() && !those(status -> status == Status.KEEP).isEmpty();
  }

  /** The places to which the entry is limited, as {@link Use#only} has them; empty for all. */
  public List<String> only() {
    return concept.terms(to).stream().flatMap(t -> t.use().only().stream()).distinct().toList();
  }

  /** The terms of the translation with some statuses, in the order of the glossary. */
  private List<Term> those(Predicate<Status> wanted) {
    return concept.terms(to).stream().filter(term -> wanted.test(term.status())).toList();
  }
}
