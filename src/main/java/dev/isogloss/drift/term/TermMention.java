package dev.isogloss.drift.term;

import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.drift.phrase.NounPhrase;
import dev.isogloss.text.Span;

/**
 * A place where a candidate term is.
 *
 * @param sentence the number of its sentence in the text; sentences with the same words have the
 *     same number, so that a copied passage does not count twice
 * @param opens whether its sentence begins with it
 * @param quoted whether it stands alone in quotation marks, and nothing else with it
 * @param titled whether all its words have capitals, as far as that tells anything
 */
record TermMention(
    Paragraph paragraph,
    int sentence,
    NounPhrase phrase,
    boolean opens,
    boolean quoted,
    boolean titled) {
  /** Whether the text marks it as a term. */
  boolean declared() {
    return quoted || titled;
  }

  Span span() {
    return phrase.span();
  }
}
