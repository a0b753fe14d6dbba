package dev.isogloss.finding.message;

import dev.isogloss.finding.message.Argument.Count;
import dev.isogloss.finding.message.Argument.Name;
import dev.isogloss.finding.message.Argument.Place;
import dev.isogloss.finding.message.Argument.Term;
import dev.isogloss.finding.message.Argument.Text;
import dev.isogloss.finding.message.MessagePattern.Form;
import dev.isogloss.finding.message.MessagePattern.Piece;
import dev.isogloss.finding.message.MessagePattern.Value;
import dev.isogloss.finding.message.MessagePattern.Words;
import java.util.stream.Collectors;

/**
 * Makes text of messages, in English. Nothing else does: for a reader of another language, this is
 * where a catalogue gives the pattern for a key.
 */
public final class MessageText {
  private MessageText() {}

  /** The text of a message with all that follows it, its parts divided by one space. */
  public static String of(Message message) {
    StringBuilder text = new StringBuilder(one(message));
    message.more().forEach(next -> text.append(' ').append(one(next)));
    return text.toString();
  }

  private static String one(Message message) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : MessagePattern.of(message.key()).pieces()) {
      if (piece instanceof Words words) {
        text.append(words.text());
      } else if (piece instanceof Form form) {
        boolean one = message.arguments().get(form.argument()).isOne();
        text.append(one ? form.one() : form.several());
      } else if (piece instanceof Value value) {
        text.append(text(message.arguments().get(value.argument()), value));
      }
    }
    return text.toString();
  }

  private static String text(Argument argument, Value value) {
    if (argument instanceof Text list) {
      return list.texts().stream()
          .map(text -> value.open() + text + value.close())
          .collect(Collectors.joining(", "));
    }
    if (argument instanceof Term term) {
      return term.names().stream().map(n -> name(n, value)).collect(Collectors.joining(", "));
    }
    if (argument instanceof Place place) {
      return place.isOne() ? "" + place.first() : place.first() + "–" + place.last();
    }
    return Integer.toString(((Count) argument).value());
  }

  /** A name that brings its own quotation marks gets no others. */
  private static String name(Name name, Value value) {
    String text = name.text();
    String marked = text.startsWith(value.open()) ? text : value.open() + text + value.close();
    return name.uses().isEmpty() ? marked : marked + " (" + name.uses().getAsInt() + ")";
  }
}
