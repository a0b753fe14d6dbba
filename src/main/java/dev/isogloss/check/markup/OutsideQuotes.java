package dev.isogloss.check.markup;

import dev.isogloss.text.Span;

/** What a text says itself, without what it has between double quotation marks. */
final class OutsideQuotes {
  private OutsideQuotes() {}

  /** The words of a sentence that are not in a quotation, which may begin before it. */
  static String of(String text, Span sentence) {
    boolean straight = text.chars().filter(c -> c == '"').count() % 2 == 0;
    StringBuilder outside = new StringBuilder();
    int depth = 0;
    boolean open = false;
    for (int i = 0; i < sentence.end(); i++) {
      char c = text.charAt(i);
      boolean closes = c == '»' || c == '”' || c == '“' && depth > 0;
      boolean opens = c == '«' || c == '„' || c == '“' && depth == 0;
      open ^= c == '"' && straight;
      depth = Math.max(0, depth + (opens ? 1 : 0) - (closes ? 1 : 0));
      boolean mark = opens || closes || c == '"';
      if (i >= sentence.start() && depth == 0 && !open && !mark) {
        outside.append(c);
      }
    }
    return outside.toString();
  }
}
