package dev.isogloss.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The places in a term where other words may be: an ellipsis, or three dots, between words.
 * <i>закон … масштабирования</i> is found in <i>закон быстрого масштабирования</i> as well.
 */
public final class Gaps {
  /** As many words as may be in a gap; there may be none. */
  public static final int MOST_WORDS = 3;

  private static final String DOTS = "(?:…|\\.{3})";
  private static final Pattern GAP = Pattern.compile("(?<=\\S) +" + DOTS + " +(?=\\S)");
  private static final Pattern MISPLACED =
      Pattern.compile("^" + DOTS + "|" + DOTS + "$|\\S" + DOTS + "|" + DOTS + "\\S");

  private Gaps() {}

  /** The parts of a term's text between which words may be; one where it has no gap. */
  public static List<String> parts(String term) {
    return Arrays.asList(GAP.split(term));
  }

  /** A term's text without the marks: the phrase with nothing between its words. */
  public static String closed(String term) {
    return GAP.matcher(term).replaceAll(" ");
  }

  /** Whether a mark is where it opens no gap: at an end, or without a space beside it. */
  public static boolean isMisplaced(String term) {
    return MISPLACED.matcher(GAP.matcher(term).replaceAll(" ")).find();
  }
}
