package dev.isogloss.finding.message;

import dev.isogloss.finding.message.Argument.Count;
import dev.isogloss.finding.message.Argument.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A pattern taken apart. {@code {0}} is an argument; {@code {0|line|lines}} is the first form where
 * the argument is one, and else the second. Braces have no other use.
 */
record MessagePattern(List<Piece> pieces) {
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<open>[«“])\\{(?<quoted>\\d)\\}(?<close>[»”])"
              + "|\\{(?<plain>\\d)(?:\\|(?<one>[^{}|]*)\\|(?<several>[^{}|]*))?\\}");

  /** Patterns are constants of the program, so there are as many as it has. */
  private static final Map<String, MessagePattern> KNOWN = new ConcurrentHashMap<>();

  MessagePattern {
    pieces = List.copyOf(pieces);
  }

  /** A part of a pattern. */
  sealed interface Piece {}

  /** Words of the message itself. */
  record Words(String text) implements Piece {}

  /**
   * The place of an argument.
   *
   * @param open the quotation mark before it; empty without one
   * @param close the mark behind it
   */
  record Value(int argument, String open, String close) implements Piece {}

  /** Words that depend on a number. */
  record Form(int argument, String one, String several) implements Piece {}

  /**
   * A pattern taken apart.
   *
   * @throws IllegalArgumentException if a brace is not part of a place
   */
  static MessagePattern of(String pattern) {
    return KNOWN.computeIfAbsent(pattern, MessagePattern::parsed);
  }

  private static MessagePattern parsed(String pattern) {
    List<Piece> pieces = new ArrayList<>();
    Matcher place = PLACE.matcher(pattern);
    int end = 0;
    while (place.find()) {
      addWords(pattern, end, place.start(), pieces);
      pieces.add(piece(place));
      end = place.end();
    }
    addWords(pattern, end, pattern.length(), pieces);
    return new MessagePattern(pieces);
  }

  private static Piece piece(Matcher place) {
    String quoted = place.group("quoted");
    if (quoted != null) {
      return new Value(Integer.parseInt(quoted), place.group("open"), place.group("close"));
    }
    int argument = Integer.parseInt(place.group("plain"));
    return place.group("one") == null
        ? new Value(argument, "", "")
        : new Form(argument, place.group("one"), place.group("several"));
  }

  private static void addWords(String pattern, int from, int to, List<Piece> pieces) {
    String words = pattern.substring(from, to);
    if (words.indexOf('{') >= 0 || words.indexOf('}') >= 0) {
      throw new IllegalArgumentException("A stray brace in the pattern «" + pattern + "».");
    }
    if (!words.isEmpty()) {
      pieces.add(new Words(words));
    }
  }

  /** Whether each argument has a place, each place its argument, and forms depend on numbers. */
  boolean fits(List<Argument> arguments) {
    Set<Integer> used = new TreeSet<>();
    for (Piece piece : pieces) {
      if (piece instanceof Value value) {
        used.add(value.argument());
      } else if (piece instanceof Form form) {
        used.add(form.argument());
        if (form.argument() < arguments.size() && !isNumber(arguments.get(form.argument()))) {
          return false;
        }
      }
    }
    return List.copyOf(used).equals(IntStream.range(0, arguments.size()).boxed().toList());
  }

  private static boolean isNumber(Argument argument) {
    return argument instanceof Count || argument instanceof Place;
  }
}
