package dev.isogloss.finding.message;

import dev.isogloss.text.Location;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a message is about. Its order is by kind, then by value; it never depends on how the
 * argument is rendered.
 */
public sealed interface Argument extends Comparable<Argument> {
  /** Words of a text, an id, a name: as they are, whatever the language of the reader. */
  record Text(List<String> texts) implements Argument {
    public Text {
      texts = List.copyOf(texts);
    }
  }

  /** How many; it chooses forms such as {@code {0|line|lines}}. */
  record Count(int value) implements Argument {}

  /**
   * Lines of a file; several of them choose the second form of {@code {0|line|lines}}.
   *
   * @param first counts from 1
   * @param last the same as the first, or behind it
   */
  record Place(int first, int last) implements Argument {}

  /** Names of a thing: a term of a glossary, or the renderings that a text has for it. */
  record Term(List<Name> names) implements Argument {
    public Term {
      names = List.copyOf(names);
    }
  }

  /**
   * One name of a thing.
   *
   * @param uses how often a text has it, where the message says so
   */
  record Name(String text, OptionalInt uses) {}

  /** One text. */
  static Argument text(String text) {
    return new Text(List.of(text));
  }

  /** A list of texts; marks around its place in the pattern are set around each of them. */
  static Argument texts(List<String> texts) {
    return new Text(texts);
  }

  /** How many. */
  static Argument count(int value) {
    return new Count(value);
  }

  /** The lines of a location. */
  static Argument lines(Location at) {
    return new Place(at.start().line(), at.end().line());
  }

  /** One name. */
  static Argument term(String name) {
    return terms(List.of(name));
  }

  /** A list of names; marks around its place in the pattern are set around each of them. */
  static Argument terms(List<String> names) {
    return new Term(names.stream().map(n -> new Name(n, OptionalInt.empty())).toList());
  }

  /** A list of names with how often a text has each. */
  static Argument counted(List<Name> names) {
    return new Term(names);
  }

  /** A name with how often a text has it. */
  static Name name(String text, int uses) {
    return new Name(text, OptionalInt.of(uses));
  }

  /** Whether it is one thing and takes the first of two forms. */
  default boolean isOne() {
    if (this instanceof Count count) {
      return count.value() == 1;
    }
    return !(this instanceof Place place) || place.first() == place.last();
  }

  @Override
  default int compareTo(Argument other) {
    return ArgumentOrder.compare(this, other);
  }
}
