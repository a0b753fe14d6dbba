package dev.isogloss.language;

import java.text.Normalizer;
import java.util.Locale;

/** Makes one of the spellings that never distinguish two terms. */
public final class Folding {
  private Folding() {}

  /**
   * Lower case, compatibility form (NFKC), {@code ё} as {@code е}, without soft hyphens, zero-width
   * characters and stress marks; every dash that joins words is a hyphen.
   */
  public static String fold(String word) {
    if (isPlain(word)) {
      return word;
    }
    String lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(lower.length());
    lower
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(Folding::canonical)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /**
   * The word as dictionaries spell it: composed (NFC), without soft hyphens, zero-width characters
   * and stress marks. Letter case stays.
   */
  public static String visible(String word) {
    if (isPlain(word.toLowerCase(Locale.ROOT))) {
      return word;
    }
    StringBuilder kept = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> c == 0x2010 || c == 0x2011 ? '-' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Lower case, with one letter for those that stand for one another; all else as it is. */
  public static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /**
   * A code unit as {@link #fold} writes it where it is a letter or digit that stands for itself; -1
   * for all others.
   */
  public static int plain(char c) {
    if (c >= 'а' && c <= 'я' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      return c;
    }
    if (c >= 'А' && c <= 'Я' || c >= 'A' && c <= 'Z') {
      return c + 0x20;
    }
    return c == 'ё' || c == 'Ё' ? 'е' : -1;
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'а' && c <= 'я';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int c) {
    boolean stress = c == 0x0301 || c == 0x0300;
    return stress || Character.getType(c) == Character.FORMAT;
  }

  private static int canonical(int c) {
    return switch (c) {
      case 'ё' -> 'е';
      case 0x2010, 0x2011 -> '-';
      case 0x2019 -> '\'';
      default -> c;
    };
  }
}
