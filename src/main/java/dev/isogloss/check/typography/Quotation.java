package dev.isogloss.check.typography;

import dev.isogloss.language.Conventions.Quotes;
import dev.isogloss.text.Span;

/**
 * Two quotation marks that belong together.
 *
 * @param open the offset of the first
 * @param close the offset of the second
 * @param depth how many quotations it is in
 * @param quotes the two characters
 * @param clear whether both face as their kind does, with the quotation on the inner side only
 */
record Quotation(int open, int close, int depth, Quotes quotes, boolean clear) {
  Span opening() {
    return new Span(open, open + 1);
  }

  Span closing() {
    return new Span(close, close + 1);
  }
}
