package dev.isogloss.drift;

import dev.isogloss.drift.phrase.NounPhrase;
import dev.isogloss.text.Span;

/**
 * A place where a candidate term stands.
 *
 * @param sentence the number of its sentence in the text; sentences with the same words have the
 *     same number, so that a copied passage does not count twice
 * @param declared whether the text marks it as a term: by quotes, capitals or an acronym behind it
 */
record TermMention(Paragraph paragraph, int sentence, NounPhrase phrase, boolean declared) {
  Span span() {
    return phrase.span();
  }
}
