package dev.isogloss.check.typography;

import java.util.regex.Pattern;

/** Tells what is in prose unmarked and is yet code, such as {@code lang="ru"}. */
final class CodeLike {
  private static final Pattern CODE = Pattern.compile("[{}<>\\\\|=]|\\b[a-z_]+\\(");

  /** How far around a mark code is looked for. */
  private static final int AROUND = 3;

  private CodeLike() {}

  /** Whether a quotation is a string of code. */
  static boolean isCode(String text, Quotation quotation) {
    String inside = text.substring(quotation.open() + 1, quotation.close());
    return isCode(text, quotation.open())
        || inside.length() < text.length() && CODE.matcher(inside).find() && !inside.contains(" ");
  }

  /** Whether code is close to a mark. */
  static boolean isCode(String text, int at) {
    String around =
        text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND + 1));
    return CODE.matcher(around).find();
  }
}
