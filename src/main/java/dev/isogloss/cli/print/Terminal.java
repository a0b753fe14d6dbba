package dev.isogloss.cli.print;

import org.jspecify.annotations.Nullable;

/**
 * What is at the other end.
 *
 * @param outIsTerminal whether a person reads standard output
 * @param errIsTerminal whether a person reads standard error
 * @param width columns of the terminal
 * @param noColor whether the user wants no colour anywhere (<a
 *     href="https://no-color.org">no-color.org</a>), or the terminal knows none ({@code TERM=dumb})
 */
public record Terminal(boolean outIsTerminal, boolean errIsTerminal, int width, boolean noColor) {
  private static final int DEFAULT_WIDTH = 100;

  /** No terminal: a file, a pipe or a test. */
  public static final Terminal NONE = new Terminal(false, false, DEFAULT_WIDTH, false);

  /** The launcher asks the shell, since Java 17 cannot tell the two streams apart. */
  public static Terminal system() {
    String noColor = System.getenv("NO_COLOR");
    boolean dumb = "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        Boolean.getBoolean("isogloss.out.terminal"),
        Boolean.getBoolean("isogloss.err.terminal"),
        width(System.getenv("COLUMNS")),
        dumb || noColor != null && !noColor.isEmpty());
  }

  private static int width(@Nullable String columns) {
    boolean number = columns != null && columns.matches("[1-9]\\d{1,3}");
    return number ? Integer.parseInt(columns) : DEFAULT_WIDTH;
  }
}
