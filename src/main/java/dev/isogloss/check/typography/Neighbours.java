package dev.isogloss.check.typography;

import dev.isogloss.text.Span;

/** What is beside a place in prose. Outside of it is a space. */
record Neighbours(String text) {
  private static final String CLOSING = ".,;:!?…)]}»”";
  private static final String OPENING = "([{«„/";

  char at(int offset) {
    return offset < 0 || offset >= text.length() ? ' ' : text.charAt(offset);
  }

  boolean isSpace(int offset) {
    char c = at(offset);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  boolean isLetter(int offset) {
    return Character.isLetter(at(offset));
  }

  boolean isDigit(int offset) {
    return Character.isDigit(at(offset));
  }

  /** Whether something may begin behind this character: a space, an opening mark or a dash. */
  boolean mayPrecede(int offset) {
    return isSpace(offset) || OPENING.indexOf(at(offset)) >= 0 || isDash(offset);
  }

  /** Whether something may end before this character: a space, a closing mark or a dash. */
  boolean mayFollow(int offset) {
    return isSpace(offset) || CLOSING.indexOf(at(offset)) >= 0 || isDash(offset);
  }

  boolean isDash(int offset) {
    return "-–—".indexOf(at(offset)) >= 0;
  }

  /** The word that ends here; empty if none does. Hyphens and apostrophes are part of a word. */
  Span wordBefore(int end) {
    int start = end;
    while (start > 0 && isWordPart(start - 1)) {
      start--;
    }
    return new Span(start, end);
  }

  /** The word that begins here; empty if none does. */
  Span wordAfter(int start) {
    int end = start;
    while (end < text.length() && isWordPart(end)) {
      end++;
    }
    return new Span(start, end);
  }

  private boolean isWordPart(int offset) {
    char c = text.charAt(offset);
    return Character.isLetterOrDigit(c) || "-'’\u2011".indexOf(c) >= 0;
  }
}
