package dev.isogloss.check.number;

import dev.isogloss.language.Conventions;
import dev.isogloss.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in prose and what is beside it.
 *
 * @param at its digits, with the marks between them
 * @param digits as they are there
 * @param before the word before it without the space between; empty if there is none
 * @param after the word or sign behind it without the space between; empty if there is none
 */
record Number(Span at, String digits, String before, String after) {
  private static final Pattern BEFORE = Pattern.compile("([\\p{L}\\p{N}_\\uFFFC.-]+)[.]?\\h?$");
  private static final Pattern AFTER =
      Pattern.compile("\\h?(%|‰|°\\p{L}?|\\p{L}[\\p{L}./]*\\p{L}|\\p{L}|[$€£₽\\uFFFC])?");

  /** How far back the word before a number is looked for. */
  private static final int LONGEST_WORD = 40;

  static Number of(String text, int start, int end) {
    String left = text.substring(Math.max(0, start - LONGEST_WORD), start);
    Matcher before = BEFORE.matcher(left);
    Matcher after = AFTER.matcher(text).region(end, text.length());
    String word = after.lookingAt() && after.group(1) != null ? after.group(1) : "";
    return new Number(
        new Span(start, end),
        text.substring(start, end),
        before.find() ? before.group(1).replaceFirst("\\.$", "") : "",
        word);
  }

  /** Whether the word before it is of another script: a product, whose version it may be. */
  boolean isBehindForeignWord(Conventions conventions) {
    return before.codePoints().anyMatch(c -> Character.isLetter(c) && !conventions.isOwnLetter(c))
        || before.indexOf('\uFFFC') >= 0;
  }
}
