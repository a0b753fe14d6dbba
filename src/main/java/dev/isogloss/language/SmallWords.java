package dev.isogloss.language;

import java.util.List;
import java.util.Set;

/**
 * The small words by which a phrase hangs together with the words around it, in lower case.
 *
 * @param and joins two predicates of one subject
 * @param links what is between two modifiers of one noun, marks included
 * @param relative the lemma of the pronoun that opens a relative clause
 * @param one the lemma of the numeral that has no plural
 * @param of is between one and the many it is of
 * @param degrees the lemmas of the words that grade an adjective and never a noun
 * @param concession what may be between a pronoun and its noun: <i>бы то ни было</i>
 * @param takingUp the lemmas of the words that speak of a noun named before
 */
public record SmallWords(
    String and,
    Set<String> links,
    String relative,
    String one,
    String of,
    Set<String> degrees,
    List<String> concession,
    Set<String> takingUp) {
  /** Of a language whose small words nobody has written down: none is met. */
  public static final SmallWords NONE =
      new SmallWords("", Set.of(), "", "", "", Set.of(), List.of(), Set.of());

  public SmallWords {
    links = Set.copyOf(links);
    degrees = Set.copyOf(degrees);
    concession = List.copyOf(concession);
    takingUp = Set.copyOf(takingUp);
  }
}
