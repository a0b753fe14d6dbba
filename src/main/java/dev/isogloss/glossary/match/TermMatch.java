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
 * @param spelling which spelling of the term stands there; 0 is the glossary's own
 * @param head which of the words is the head of the phrase
 * @param slots the cases, numbers and genders that its form leaves open
 * @param nested whether it lies inside a longer match, as <i>language model</i> in <i>large
 *     language model</i>
 */
public record TermMatch(
    Concept concept,
    Term term,
    int spelling,
    List<Token> tokens,
    int head,
    List<Slot> slots,
    boolean nested) {
  public TermMatch {
    tokens = List.copyOf(tokens);
    slots = List.copyOf(slots);
  }

  /** Where the name stands in the prose. */
  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /**
   * Whether another match lies in this one without its head: <i>language</i> in <i>language
   * model</i> is named there as well, <i>model</i> is not, for a language model is one of its kind.
   */
  public boolean holdsApart(TermMatch inner) {
    return span().contains(inner.span()) && !inner.span().contains(tokens.get(head).span());
  }

  public Status status() {
    return term.status();
  }

  TermMatch asNested() {
    return new TermMatch(concept, term, spelling, tokens, head, slots, true);
  }
}
