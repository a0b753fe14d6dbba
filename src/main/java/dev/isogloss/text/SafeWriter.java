package dev.isogloss.text;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes text on to a terminal or a log without anything that would command it ({@link SafeText}).
 * Line ends and tabs pass, since whoever prints lines makes them; text of files goes through {@link
 * SafeText#line} before. Closing it closes nothing.
 */
public final class SafeWriter extends Writer {
  private static final char ESCAPE = '\u001b';

  private final Appendable out;
  private final boolean coloured;
  private final LogCommands commands = new LogCommands();

  /** What may still become the colour of what follows; empty most of the time. */
  private final StringBuilder colour = new StringBuilder();

  /** The first half of a surrogate pair; 0 most of the time. */
  private char half;

  /** A carriage return that passes before a line feed only. */
  private boolean carriageReturn;

  /**
   * Writes to a terminal, a log or a file.
   *
   * @param coloured whether sequences that set a colour pass
   */
  public SafeWriter(Appendable out, boolean coloured) {
    this.out = out;
    this.coloured = coloured;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    for (int i = offset; i < offset + length; i++) {
      write(buffer[i]);
    }
  }

  private void write(char c) throws IOException {
    if (carriageReturn) {
      carriageReturn = false;
      out.append(c == '\n' ? "\r" : SafeText.line("\r"));
    }
    if (half != 0) {
      pair(c);
    } else if (coloured && (c == ESCAPE || !colour.isEmpty())) {
      colour(c);
    } else if (Character.isHighSurrogate(c)) {
      half = c;
    } else if (c == '\r') {
      carriageReturn = true;
    } else if (c == '\n' || c == '\t') {
      put(c);
    } else {
      put(SafeText.isCommand(c) ? SafeText.line(String.valueOf(c)).charAt(0) : c);
    }
  }

  private void put(char c) throws IOException {
    if (commands.completes(c)) {
      out.append(' ');
    }
    out.append(c);
  }

  /** Joins what may be a pair; half of one is shown as what it is. */
  private void pair(char c) throws IOException {
    char first = half;
    half = 0;
    String both = new String(new char[] {first, c});
    if (Character.isLowSurrogate(c)) {
      commands.completes(c);
      out.append(SafeText.isCommand(both.codePointAt(0)) ? SafeText.line(both) : both);
    } else {
      put('\ufffd');
      write(c);
    }
  }

  /** Goes on with {@code ESC [ numbers m}; what turns out to be another sequence is shown. */
  private void colour(char c) throws IOException {
    colour.append(c);
    int length = colour.length();
    boolean goesOn =
        length == 1 || length == 2 && c == '[' || length > 2 && (c == ';' || c >= '0' && c <= '9');
    if (length > 2 && c == 'm') {
      out.append(colour);
      colour.setLength(0);
    } else if (!goesOn) {
      String other = SafeText.line(colour.substring(0, 1)) + colour.substring(1);
      colour.setLength(0);
      write(other);
    }
  }

  @Override
  public void flush() throws IOException {
    if (out instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
