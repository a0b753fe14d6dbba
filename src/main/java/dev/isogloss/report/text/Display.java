package dev.isogloss.report.text;

import dev.isogloss.text.SafeText;

/**
 * How text looks on a terminal. Widths count columns: wide East Asian characters and emoji take
 * two, combining marks none. What a terminal would obey is a sign instead ({@link SafeText}), so
 * that a checked text can never forge the report.
 */
public final class Display {
  private Display() {}

  /** The text as it is printed. */
  public static String shown(String raw) {
    return SafeText.line(raw);
  }

  /** The same, but with blanks made visible. */
  static String shownBlanks(String raw) {
    return shown(raw).replace(' ', '·').replace('\u00a0', '⍽').replace('\u202f', '⍽');
  }

  /** The columns that {@link #shown} takes. */
  public static int width(String raw) {
    return raw.codePoints().map(Display::width).sum();
  }

  /** How much of the text fits into the columns, in code units; marks stay with their letters. */
  static int fitHead(String raw, int columns) {
    int end = 0;
    int used = 0;
    while (end < raw.length()) {
      int c = raw.codePointAt(end);
      used += width(c);
      if (used > columns) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Where the longest tail starts that fits into the columns. */
  static int fitTail(String raw, int columns) {
    int start = raw.length();
    int fitting = start;
    int used = 0;
    while (start > 0) {
      int c = raw.codePointBefore(start);
      used += width(c);
      if (used > columns) {
        break;
      }
      start -= Character.charCount(c);
      fitting = width(c) > 0 ? start : fitting;
    }
    return fitting;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    if (c == '\u200c' || c == '\u200d' || c == '\u00ad') {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that Unicode's East Asian Width calls wide or fullwidth. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0x303e
        || c >= 0x3041 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0xffe0 && c <= 0xffe6
        || c >= 0x1f300 && c <= 0x1f64f
        || c >= 0x1f680 && c <= 0x1f6ff
        || c >= 0x1f900 && c <= 0x1faff
        || c >= 0x20000 && c <= 0x3fffd;
  }
}
