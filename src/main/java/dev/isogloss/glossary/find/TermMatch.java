package dev.isogloss.glossary.find;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in prose where a concept is named.
 *
 * @param tokens the matched words, in reading order
 * @param gaps the matched words before which others are, by their place among them, in order
 * @param spelling which spelling of the term is there; 0 is the glossary's own
 * @param head which of the words is the head of the phrase
 * @param slots the cases, numbers and genders that its form leaves open
 * @param doubtful whether the words may be another word of the same form, or a name
 * @param nested whether it lies inside a longer match, as <i>language model</i> in <i>large
 *     language model</i>
 */
public record TermMatch(
    Concept concept,
    Term term,
    int spelling,
    List<Token> tokens,
    List<Integer> gaps,
    int head,
    List<Slot> slots,
    boolean doubtful,
    boolean nested) {
  public TermMatch {
    tokens = List.copyOf(tokens);
    gaps = List.copyOf(gaps);
    slots = List.copyOf(slots);
  }

  /** The matched words, cut where others are between them. */
  public List<List<Token>> runs() {
    List<List<Token>> runs = new ArrayList<>();
    int from = 0;
    for (int gap : gaps) {
      runs.add(tokens.subList(from, gap));
      from = gap;
    }
    runs.add(tokens.subList(from, tokens.size()));
    return runs;
  }

  /** Whether another match lies in this one; in a gap of this one it does not. */
  public boolean holds(TermMatch inner) {
    return span().contains(inner.span()) && shares(inner);
  }

  /** Whether it begins with the first of the tokens and ends with the last. */
  public boolean spans(List<Token> whole) {
    return tokens.get(0).equals(whole.get(0))
        && tokens.get(tokens.size() - 1).equals(whole.get(whole.size() - 1));
  }

  /** Whether a word is matched by both. */
  boolean shares(TermMatch other) {
    return span().overlaps(other.span())
        && (gaps.isEmpty() && other.gaps.isEmpty()
            || tokens.stream().anyMatch(other.tokens::contains));
  }

  /** How much of the prose is matched, in UTF-16 code units: what is in gaps is not. */
  int extent() {
    int extent = span().length();
    for (int gap : gaps) {
      extent -= tokens.get(gap).span().start() - tokens.get(gap - 1).span().end();
    }
    return extent;
  }

  /** Where the name is in the prose; words in its gaps included. */
  public Span span() {
    return tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
  }

  /**
   * Whether another match lies in this one without its head: <i>language</i> in <i>language
   * model</i> is named there as well, <i>model</i> is not, for a language model is one of its kind.
   */
  public boolean holdsApart(TermMatch inner) {
    return holds(inner) && !inner.span().contains(tokens.get(head).span());
  }

  /** The status of the term that was found. */
  public Status status() {
    return term.status();
  }

  TermMatch asNested() {
    return new TermMatch(concept, term, spelling, tokens, gaps, head, slots, doubtful, true);
  }
}
