package dev.isogloss.passage;

import dev.isogloss.language.Folding;
import dev.isogloss.text.Span;

/**
 * Finds the words of prose: runs of letters and digits with the marks that belong to them. In
 * scripts that put no space between words each sign is one.
 */
public final class WordScanner {
  private WordScanner() {}

  /** Where the next word begins, from an offset on; the length of the text if there is none. */
  public static int next(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (isOfWord(c)) {
        return at;
      }
      at += Character.charCount(c);
    }
    return text.length();
  }

  /** Where the word ends that begins at an offset. */
  public static int end(String text, int start) {
    int first = text.codePointAt(start);
    int at = start + Character.charCount(first);
    boolean alone = isWrittenAlone(first);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean goesOn = isMark(c) || (!alone && isOfWord(c) && !isWrittenAlone(c));
      if (!goesOn) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  /** A hash of the word without its capitals and invisible characters. */
  static int hash(String text, Span word) {
    int hash = 0;
    for (int i = word.start(); i < word.end(); i++) {
      int c = Folding.plain(text.charAt(i));
      if (c < 0) {
        return Folding.fold(word.of(text)).hashCode();
      }
      hash = 31 * hash + c;
    }
    return hash;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }

  /** What is on or in a word and is no letter: accents, soft hyphens, joiners. */
  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static boolean isWrittenAlone(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
