package dev.isogloss.document.html;

/** Finds the ends of what HTML writes into a line. */
public final class HtmlScanner {
  private static final int LONGEST_REFERENCE = 34;

  private HtmlScanner() {}

  public static boolean startsTag(String text, int at, int end) {
    if (text.charAt(at) != '<' || at + 1 >= end) {
      return false;
    }
    char first = text.charAt(at + 1);
    return first == '/' || first == '!' || first == '?' || Character.isLetter(first);
  }

  /** Where the tag that starts at {@code at} ends; -1 if it does not before {@code end}. */
  public static int tagEnd(String text, int at, int end) {
    char quote = 0;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
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
