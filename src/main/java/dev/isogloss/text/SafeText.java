package dev.isogloss.text;

/**
 * Text of files, shown so that it commands nothing: what would move a cursor, colour a screen, turn
 * the direction of a line or break it is shown as a sign. The one place that knows which characters
 * these are.
 */
public final class SafeText {
  private SafeText() {}

  /** The text on one line, as a terminal or a log may have it. */
  public static String line(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> append(c, shown));
    return shown.toString();
  }

  /**
   * The same, so that no CI system takes it for a command of its own: a space breaks {@code ::} at
   * the beginning of the line, and {@code ##[} anywhere.
   */
  public static String logLine(String raw) {
    return withoutLogCommands(line(raw));
  }

  /** The text with its lines and tabs, in which nothing else is a command of a terminal. */
  public static String lines(String raw) {
    StringBuilder shown = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(
            c -> {
              if (isCommand(c) && c != '\n' && c != '\r' && c != '\t') {
                append(c, shown);
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  /** The same, so that no line is a command of a CI system, as {@link #logLine} has it. */
  public static String logLines(String raw) {
    return withoutLogCommands(lines(raw));
  }

  private static String withoutLogCommands(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    LogCommands commands = new LogCommands();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(commands.completes(c) ? " " : "").append(c);
    }
    return shown.toString();
  }

  /**
   * Whether a terminal, an editor or a log would do something with a character rather than show it.
   * The joiners that shape letters and emoji, and the soft hyphen, are harmless.
   *
   * @param c a code point; half a surrogate pair counts as well
   */
  public static boolean isCommand(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !isJoiner(c) && c != '\u00ad';
      default -> false;
    };
  }

  private static boolean isJoiner(int c) {
    return c == '\u200c' || c == '\u200d';
  }

  /** A picture of a control character, ⏎ for a line break, a space for a tab. */
  private static void append(int c, StringBuilder out) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      out.append('⏎');
    } else if (c == '\t') {
      out.append(' ');
    } else if (c < ' ') {
      out.append((char) ('\u2400' + c));
    } else if (isCommand(c)) {
      out.append('\ufffd');
    } else if (c != '\u00ad') {
      out.appendCodePoint(c);
    }
  }
}
