package dev.isogloss.glossary.io.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The few texts that a simple regular expression fits: literals, groups, “|”, “?” and classes. */
final class SpelledOut {
  /** A pattern that fits more is a rule and no list of words. */
  private static final int MOST = 24;

  private static final String SPECIAL = "*+{}^$.[]()|?\\";

  private final String pattern;
  private int at;
  private boolean simple = true;

  private SpelledOut(String pattern) {
    this.pattern = pattern;
  }

  /** The texts; empty for a pattern that is not simple. */
  static Optional<List<String>> of(String pattern) {
    SpelledOut parser = new SpelledOut(pattern);
    List<String> found = parser.choice();
    boolean whole = parser.simple && parser.at == pattern.length() && found.size() <= MOST;
    List<String> texts =
        found.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    return whole && !texts.isEmpty() ? Optional.of(texts) : Optional.empty();
  }

  /** What any of the alternatives fits, in their order. */
  private List<String> choice() {
    List<String> all = new ArrayList<>(sequence());
    while (simple && at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  /** What the parts one behind the other fit, up to the end of an alternative. */
  private List<String> sequence() {
    List<String> texts = List.of("");
    while (simple
        && at < pattern.length()
        && pattern.charAt(at) != '|'
        && pattern.charAt(at) != ')') {
      List<String> part = part();
      if (at < pattern.length() && pattern.charAt(at) == '?') {
        at++;
        part = new ArrayList<>(part);
        part.add("");
      }
      texts = product(texts, part);
    }
    return texts;
  }

  /** Each beginning with each end; none where there would be too many to list. */
  private List<String> product(List<String> heads, List<String> tails) {
    List<String> all = new ArrayList<>();
    heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
    simple &= all.size() <= MOST;
    return simple ? all : List.of();
  }

  /** What one part fits: a letter, a group, a class or an escape. */
  private List<String> part() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> letters();
      case '\\' -> escaped();
      case '^', '$' -> List.of("");
      default -> {
        simple &= SPECIAL.indexOf(c) < 0;
        yield List.of(String.valueOf(c));
      }
    };
  }

  /** What is in brackets; one that captures is as good, one that looks around is not simple. */
  private List<String> group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    } else if (pattern.startsWith("?", at)) {
      simple = false;
    }
    List<String> inner = choice();
    simple &= at < pattern.length() && pattern.charAt(at) == ')';
    at++;
    return inner;
  }

  /** The letters of a class; ranges and negations are not simple. */
  private List<String> letters() {
    int end = pattern.indexOf(']', at);
    String inner = end < 0 ? "^" : pattern.substring(at, end);
    simple &= !inner.startsWith("^") && inner.indexOf('-') < 0 && inner.indexOf('\\') < 0;
    at = end < 0 ? pattern.length() : end + 1;
    return inner.codePoints().mapToObj(Character::toString).toList();
  }

  private List<String> escaped() {
    if (at >= pattern.length()) {
      simple = false;
      return List.of();
    }
    char c = pattern.charAt(at++);
    return switch (c) {
      case 'b' -> List.of("");
      case 's' -> List.of(" ");
      default -> {
        simple &= !Character.isLetterOrDigit(c);
        yield List.of(String.valueOf(c));
      }
    };
  }
}
