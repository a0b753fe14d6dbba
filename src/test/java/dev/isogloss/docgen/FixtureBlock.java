package dev.isogloss.docgen;

/**
 * A fenced block of a fixture file.
 *
 * @param kind the first word of its info string
 * @param language the second word; empty where there is none
 * @param content its lines, each with its line feed, as the file has them
 * @param start the index of its first line in the file, from 0
 * @param end the index of the line that closes it
 */
public record FixtureBlock(String kind, String language, String content, int start, int end) {
  /** What a fixture writes for characters that people cannot see. */
  private static final char NO_BREAK_SPACE = '⍽';

  private static final char SOFT_HYPHEN = '¬';

  /** The content with the characters that it stands for. */
  public String text() {
    return content.replace(NO_BREAK_SPACE, '\u00A0').replace(SOFT_HYPHEN, '\u00AD');
  }

  /** Text as a fixture writes it: the reverse of {@link #text()}. */
  public static String visible(String text) {
    return text.replace('\u00A0', NO_BREAK_SPACE).replace('\u00AD', SOFT_HYPHEN);
  }
}
