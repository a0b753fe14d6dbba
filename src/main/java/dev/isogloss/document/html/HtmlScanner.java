package dev.isogloss.document.html;

/** Finds the ends of what HTML and JSX write into a text. */
public final class HtmlScanner {
  private static final int LONGEST_REFERENCE = 34;

  private HtmlScanner() {}

  static boolean startsTag(String text, int at, int end) {
    if (text.charAt(at) != '<' || at + 1 >= end) {
      return false;
    }
    char first = text.charAt(at + 1);
    return first == '/' || first == '!' || first == '?' || Character.isLetter(first);
  }

  /**
   * Where the tag that starts at {@code at} ends; -1 if it does not before {@code end}. An
   * attribute may be an expression in braces.
   */
  static int tagEnd(CharSequence text, int at, int end) {
    int i = at + 1;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '"' || c == '\'') {
        i = quoteEnd(text, i, end);
      } else if (c == '{' && startsValue(text, i)) {
        int close = Braces.end(text, i, end);
        i = close < 0 ? i + 1 : close;
      } else {
        i++;
      }
      if (i < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int quoteEnd(CharSequence text, int quote, int end) {
    int i = quote + 1;
    while (i < end && text.charAt(i) != text.charAt(quote)) {
      int template = text.charAt(i) == '{' ? Template.end(text, i, end) : -1;
      i = template < 0 ? i + 1 : template;
    }
    return i < end ? i + 1 : -1;
  }

  /** Whether a brace is the value of an attribute or spreads one. */
  static boolean startsValue(CharSequence text, int brace) {
    char before = text.charAt(brace - 1);
    return before == '=' || Character.isWhitespace(before);
  }

  /** Where the character reference that starts at {@code at} ends; -1 if none does. */
  public static int referenceEnd(String text, int at, int end) {
    if (text.charAt(at) != '&') {
      return -1;
    }
    int i = at + 1;
    while (i < end && i - at < LONGEST_REFERENCE && CharacterReference.isPart(text.charAt(i))) {
      i++;
    }
    return i < end && text.charAt(i) == ';' ? i + 1 : -1;
  }
}
