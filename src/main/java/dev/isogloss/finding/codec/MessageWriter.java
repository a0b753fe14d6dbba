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

/** Writes messages as key and arguments; {@link MessageReader} reads them. */
record MessageWriter(BinaryWriter to) {
  static final int TEXT = 0;
  static final int COUNT = 1;
  static final int PLACE = 2;
  static final int TERM = 3;

  /** What is written for a name whose uses are not counted. */
  static final int UNCOUNTED = -1;

  void write(Message message) throws IOException {
    to.string(message.key());
    to.list(message.arguments(), this::argument);
    to.list(message.more(), this::write);
  }

  private void argument(Argument argument) throws IOException {
    DataOutputStream out = to.out();
    if (argument instanceof Text list) {
      out.writeByte(TEXT);
      to.list(list.texts(), to::string);
    } else if (argument instanceof Term term) {
      out.writeByte(TERM);
      to.list(term.names(), this::name);
    } else if (argument instanceof Place place) {
      out.writeByte(PLACE);
      out.writeInt(place.first());
      out.writeInt(place.last());
    } else if (argument instanceof Count count) {
      out.writeByte(COUNT);
      out.writeInt(count.value());
    }
  }

  private void name(Name name) throws IOException {
    to.string(name.text());
    to.out().writeInt(name.uses().orElse(UNCOUNTED));
  }
}
