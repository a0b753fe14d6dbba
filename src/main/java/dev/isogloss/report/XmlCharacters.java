package dev.isogloss.report;

/** The characters that XML 1.0 allows. */
public final class XmlCharacters {
  private XmlCharacters() {}

  /** The text with U+FFFD for each character that is not allowed, half surrogate pairs too. */
  public static String only(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(c -> isAllowed(c) ? c : '\ufffd').forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    return blank
        || c >= ' ' && c <= '\ud7ff'
        || c >= '\ue000' && c <= '\ufffd'
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
