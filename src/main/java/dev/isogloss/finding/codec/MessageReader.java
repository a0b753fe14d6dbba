package dev.isogloss.finding.codec;

import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Argument.Count;
import dev.isogloss.finding.message.Argument.Name;
import dev.isogloss.finding.message.Argument.Place;
import dev.isogloss.finding.message.Argument.Term;
import dev.isogloss.finding.message.Argument.Text;
import dev.isogloss.finding.message.Message;
import java.io.IOException;
import java.util.OptionalInt;

/** Reads what {@link MessageWriter} has written. */
record MessageReader(BinaryReader from) {
  /**
   * @throws RuntimeException if the bytes are no message
   */
  Message read() throws IOException {
    return new Message(from.string(), from.list(this::argument), from.list(this::read));
  }

  private Argument argument() throws IOException {
    int kind = from.in().readByte();
    return switch (kind) {
      case MessageWriter.TEXT -> new Text(from.list(from::string));
      case MessageWriter.COUNT -> new Count(from.in().readInt());
      case MessageWriter.PLACE -> new Place(from.in().readInt(), from.in().readInt());
      case MessageWriter.TERM -> new Term(from.list(this::name));
      default -> throw new IllegalArgumentException("No argument is of the kind " + kind + ".");
    };
  }

  private Name name() throws IOException {
    String text = from.string();
    int uses = from.in().readInt();
    return new Name(
        text, uses == MessageWriter.UNCOUNTED ? OptionalInt.empty() : OptionalInt.of(uses));
  }
}
