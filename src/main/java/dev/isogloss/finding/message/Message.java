package dev.isogloss.finding.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What is said to a person, as data: {@link MessageText} makes text of it. The key is the English
 * pattern itself, as in gettext, so a kept report needs no catalogue. Its order is by key and
 * arguments, and so the same for every reader.
 *
 * @param key one or more sentences; {@code {0}} is an argument, {@code {0|line|lines}} a form that
 *     a number chooses
 * @param arguments each has a place in the key
 * @param more the sentences that follow, none of which is followed by others itself
 */
public record Message(String key, List<Argument> arguments, List<Message> more)
    implements Comparable<Message> {
  /**
   * @throws IllegalArgumentException if the places of the key do not fit the arguments
   */
  public Message {
    arguments = List.copyOf(arguments);
    more = List.copyOf(more);
    if (!MessagePattern.of(key).fits(arguments)) {
      throw new IllegalArgumentException(
          "The pattern «" + key + "» does not fit its " + arguments.size() + " arguments.");
    }
  }

  /** A message without arguments. */
  public static Message of(String key) {
    return new Message(key, List.of(), List.of());
  }

  /** A message about texts. */
  public static Message of(String key, String first, String... others) {
    List<Argument> arguments = new ArrayList<>(List.of(Argument.text(first)));
    Arrays.stream(others).map(Argument::text).forEach(arguments::add);
    return new Message(key, arguments, List.of());
  }

  /** A message with its arguments. */
  public static Message of(String key, Argument first, Argument... others) {
    List<Argument> arguments = new ArrayList<>(List.of(first));
    arguments.addAll(Arrays.asList(others));
    return new Message(key, arguments, List.of());
  }

  /** A sentence that somebody else has written, as a library does. */
  public static Message plain(String text) {
    return of("{0}", text);
  }

  /** This message, and then another one. */
  public Message then(Message next) {
    List<Message> all = new ArrayList<>(more);
    all.add(new Message(next.key, next.arguments, List.of()));
    all.addAll(next.more);
    return new Message(key, arguments, all);
  }

  /** This message, and then others. */
  public Message then(List<Message> next) {
    return next.stream().reduce(this, Message::then);
  }

  @Override
  public int compareTo(Message other) {
    int difference = key.compareTo(other.key);
    if (difference == 0) {
      difference =
          ArgumentOrder.lists(arguments, other.arguments, Comparator.<Argument>naturalOrder());
    }
    return difference == 0
        ? ArgumentOrder.lists(more, other.more, Comparator.<Message>naturalOrder())
        : difference;
  }
}
