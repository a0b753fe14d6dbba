package dev.isogloss.finding.codec;

import dev.isogloss.finding.message.Argument;
import dev.isogloss.finding.message.Argument.Count;
import dev.isogloss.finding.message.Argument.Name;
import dev.isogloss.finding.message.Argument.Place;
import dev.isogloss.finding.message.Argument.Term;
import dev.isogloss.finding.message.Argument.Text;
import dev.isogloss.finding.message.Message;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes messages as key and arguments; {@link MessageReader} reads them. */
record MessageWriter(DataOutputStream out) {
  static final int TEXT = 0;
  static final int COUNT = 1;
  static final int PLACE = 2;
  static final int TERM = 3;

  /** What is written for a name whose uses are not counted. */
  static final int UNCOUNTED = -1;

  void write(Message message) throws IOException {
    string(message.key());
    out.writeInt(message.arguments().size());
    for (Argument argument : message.arguments()) {
      argument(argument);
    }
    out.writeInt(message.more().size());
    for (Message next : message.more()) {
      write(next);
    }
  }

  private void argument(Argument argument) throws IOException {
    if (argument instanceof Text list) {
      out.writeByte(TEXT);
      out.writeInt(list.texts().size());
      for (String text : list.texts()) {
        string(text);
      }
    } else if (argument instanceof Term term) {
      out.writeByte(TERM);
      out.writeInt(term.names().size());
      for (Name name : term.names()) {
        string(name.text());
        out.writeInt(name.uses().orElse(UNCOUNTED));
      }
    } else if (argument instanceof Place place) {
      out.writeByte(PLACE);
      out.writeInt(place.first());
      out.writeInt(place.last());
    } else if (argument instanceof Count count) {
      out.writeByte(COUNT);
      out.writeInt(count.value());
    }
  }

  private void string(String value) throws IOException {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
