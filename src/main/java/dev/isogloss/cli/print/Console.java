package dev.isogloss.cli.print;

import dev.isogloss.text.SafeText;
import dev.isogloss.text.SafeWriter;
import java.io.PrintWriter;

/**
 * A stream that people and logs read. Whatever is printed to it commands nothing; data, which other
 * programs read, go past it on request.
 */
public final class Console extends PrintWriter {
  private final PrintWriter stream;
  private final boolean single;

  private Console(PrintWriter stream, boolean coloured, boolean single) {
    super(new SafeWriter(stream, coloured), single);
    this.stream = stream;
    this.single = single;
  }

  /** Standard output. */
  public static Console out(PrintWriter stream) {
    return new Console(stream, false, false);
  }

  /** Standard error: each message is one line, whatever the names in it hold. */
  public static Console err(PrintWriter stream) {
    return new Console(stream, false, true);
  }

  /** The same stream, on which colours pass too. */
  public static PrintWriter coloured(PrintWriter out) {
    return out instanceof Console console ? new Console(console.stream, true, false) : out;
  }

  /** The stream as it is, for data in a format of its own. */
  public static PrintWriter data(PrintWriter out) {
    return out instanceof Console console ? console.stream : out;
  }

  @Override
  public void println(String text) {
    super.println(single ? SafeText.line(text) : text);
  }
}
