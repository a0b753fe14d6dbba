package dev.isogloss.finding.codec;

import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Argument.Count;
import dev.isogloss.finding.message.Argument.Name;
import dev.isogloss.finding.message.Argument.Place;
import dev.isogloss.finding.message.Argument.Term;
import dev.isogloss.finding.message.Argument.Text;
import dev.isogloss.finding.message.Message;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads what {@link MessageWriter} has written. */
record MessageReader(DataInputStream in) {
  /** Reads one thing of a list. */
  private interface Each<T> {
    T read() throws IOException;
  }

  /**
   * @throws RuntimeException if the bytes are no message
   */
  Message read() throws IOException {
    return new Message(string(), list(this::argument), list(this::read));
  }

  private Argument argument() throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case MessageWriter.TEXT -> new Text(list(this::string));
      case MessageWriter.COUNT -> new Count(in.readInt());
      case MessageWriter.PLACE -> new Place(in.readInt(), in.readInt());
      case MessageWriter.TERM -> new Term(list(this::name));
      default -> throw new IllegalArgumentException("No argument is of the kind " + kind + ".");
    };
  }

  private Name name() throws IOException {
    String text = string();
    int uses = in.readInt();
    return new Name(
        text, uses == MessageWriter.UNCOUNTED ? OptionalInt.empty() : OptionalInt.of(uses));
  }

  private <T> List<T> list(Each<T> each) throws IOException {
    int size = in.readInt();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(each.read());
    }
    return values;
  }

  private String string() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
