package dev.isogloss.glossary.explain;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import java.util.List;
import java.util.Set;

/**
 * What a term matches and what it does not, for people to read.
 *
 * @param parts the words of the term
 * @param forms the forms that are written for it, each of which is matched
 * @param matched other ways to write it that are matched as well
 * @param rejected phrases close to it that are not matched
 */
public record TermExplanation(
    Concept concept,
    Term term,
    List<Part> parts,
    Forms forms,
    List<Example> matched,
    List<Example> rejected) {
  public TermExplanation {
    parts = List.copyOf(parts);
    matched = List.copyOf(matched);
    rejected = List.copyOf(rejected);
  }

  /**
   * A word of the term.
   *
   * @param role what it does in the term (head, modifier, apposition, complement or fixed), and
   *     whether it is inflected
   * @param features its part of speech, gender, animacy or case; empty for a fixed word
   */
  public record Part(String text, String role, String features) {}

  /**
   * A table of forms. A form that the term lacks is an empty string.
   *
   * @param columns numbers, of an adjective also genders; one empty name where there is no choice
   * @param guessed those of the forms that a rule may have made wrong
   */
  public record Forms(List<String> columns, List<Row> rows, Set<String> guessed) {
    public Forms {
      columns = List.copyOf(columns);
      guessed = Set.copyOf(guessed);
      rows = List.copyOf(rows);
    }

    /** Whether there is one form, whatever the case and number. */
    public boolean isOne() {
      return rows.stream().flatMap(r -> r.cells().stream()).distinct().count() == 1;
    }
  }

  /**
   * The forms of one case.
   *
   * @param name the case; empty in a language without cases
   * @param cells one for each column
   */
  public record Row(String name, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A phrase that a matcher was tried on.
   *
   * @param reason how it differs from the term
   */
  public record Example(String text, String reason) {}
}
