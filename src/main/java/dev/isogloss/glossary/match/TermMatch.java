package dev.isogloss.glossary.match;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.List;

/**
 * A place in prose where a concept is named.
 *
 * @param tokens the matched words, in reading order
 * @param slots the cases, numbers and genders that its form leaves open
 * @param nested whether it lies inside a longer match, as <i>language model</i> in <i>large
 *     language model</i>
 */
public record TermMatch(
    Concept concept, Term term, List<Token> tokens, List<Slot> slots, boolean nested) {
  public TermMatch {
    tokens = List.copyOf(tokens);
    slots = List.copyOf(slots);
  }

  /** Where the name stands in the prose. */
  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  public Status status() {
    return term.status();
  }

  TermMatch asNested() {
    return new TermMatch(concept, term, tokens, slots, true);
  }
}
