package dev.isogloss.document;

import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text beside its source, such as a row of a table of strings.
 *
 * @param key names the pair within its file; empty where the format has no keys
 * @param source what was translated; empty where there is nothing to translate
 * @param target the translation; empty where there is none
 * @param at where the target is, or would be, in the file; in UTF-16 code units
 */
public record Pair(String key, List<Segment> source, List<Segment> target, Span at)
    implements Unit {
  public Pair {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  @Override
  public List<Segment> segments() {
    return target;
  }

  /** The prose of the source, a segment a line. */
  public String sourceText() {
    return text(source);
  }

  /** The prose of the target, a segment a line. */
  public String targetText() {
    return text(target);
  }

  /** Whether the target is the source, letter case apart. */
  public boolean isCopied() {
    return !source.isEmpty() && sourceText().strip().equalsIgnoreCase(targetText().strip());
  }

  private static String text(List<Segment> segments) {
    return segments.stream().map(Segment::text).collect(Collectors.joining("\n"));
  }

  /** The same with the target in another language. */
  Pair in(Locale other) {
    return new Pair(key, source, target.stream().map(s -> s.in(other)).toList(), at);
  }
}
