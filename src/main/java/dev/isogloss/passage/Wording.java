package dev.isogloss.passage;

import dev.isogloss.language.Folding;

/** What two prints of one text share: its words, whatever the spaces, quotes and capitals. */
final class Wording {
  private static final String PLAIN_MARKS = "«»—–…„“”\u00A0";

  private Wording() {}

  /**
   * Equal for segments of the same words, which are parted by single spaces; of marks alone the
   * marks themselves.
   */
  static String key(String text) {
    String words = isPlain(text) ? plainWords(text) : words(Folding.fold(text));
    return words.isEmpty() ? text.strip() : words;
  }

  /** How many words a key has. */
  static int count(String key) {
    if (key.isEmpty() || !isOfWord(key.codePointAt(0))) {
      return 0;
    }
    return 1 + (int) key.chars().filter(c -> c == ' ').count();
  }

  /** Whether to fold the text is but to write it in small letters, which takes far less time. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c < 0x80 || isCyrillic(c) || PLAIN_MARKS.indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCyrillic(char c) {
    return c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё';
  }

  private static String plainWords(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = plainFolded(text.charAt(i));
      if (c == ' ') {
        apart = !words.isEmpty();
      } else {
        words.append(apart ? " " : "").append(c);
        apart = false;
      }
    }
    return words.toString();
  }

  /** The small letter or the digit; a space for all else. */
  private static char plainFolded(char c) {
    if (c >= 'а' && c <= 'я' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return c;
    }
    if (c >= 'А' && c <= 'Я' || c >= 'A' && c <= 'Z') {
      return (char) (c + 0x20);
    }
    return c == 'ё' || c == 'Ё' ? 'е' : ' ';
  }

  private static String words(String folded) {
    StringBuilder words = new StringBuilder(folded.length());
    boolean apart = false;
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      int c = folded.codePointAt(i);
      if (!isOfWord(c)) {
        apart = !words.isEmpty();
      } else {
        words.append(apart ? " " : "").appendCodePoint(c);
        apart = false;
      }
    }
    return words.toString();
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || isNumber(c);
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
