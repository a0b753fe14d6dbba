package dev.isogloss.report.json;

import dev.isogloss.text.LogCommands;
import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/**
 * Lets a library that wants a writer write JSON to an {@link Appendable}; closing it closes
 * nothing. What a log would take for a command is escaped: outside a text JSON has nothing like it.
 */
final class AppendableWriter extends Writer {
  private final Appendable out;
  private final LogCommands commands = new LogCommands();

  AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int start = offset;
    for (int i = offset; i < offset + length; i++) {
      if (commands.completes(buffer[i])) {
        out.append(CharBuffer.wrap(buffer, start, i - start)).append(JsonEscapes.of(buffer[i]));
        start = i + 1;
      }
    }
    out.append(CharBuffer.wrap(buffer, start, offset + length - start));
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
