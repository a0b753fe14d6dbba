package dev.isogloss.glossary;

import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.List;

/**
 * A place in prose where a concept is named.
 *
 * @param tokens the matched words, in reading order
 * @param span where the name stands in the prose
 * @param nested whether it lies inside a longer match, as <i>language model</i> in <i>large
 *     language model</i>
 */
public record TermMatch(
    Concept concept, Term term, List<Token> tokens, Span span, boolean nested) {
  public TermMatch {
    tokens = List.copyOf(tokens);
  }
}
