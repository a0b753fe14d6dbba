package dev.isogloss.document;

import dev.isogloss.text.OffsetMap.Kind;
import dev.isogloss.text.OffsetMap.Part;
import dev.isogloss.text.Span;

/**
 * A replacement without what stays at its edges.
 *
 * @param at what is replaced of the prose
 * @param text the new prose
 */
public record Trimmed(Span at, String text) {
  /** Cuts equal characters off at both ends, but none that the file writes together with others. */
  public static Trimmed of(Segment segment, Span at, String text) {
    String old = at.of(segment.text());
    int most = Math.min(old.length(), text.length());
    int front = 0;
    while (front < most && old.charAt(front) == text.charAt(front)) {
      front++;
    }
    front = wholeBefore(segment, at.start() + front, at.start()) - at.start();
    int back = 0;
    while (back < most - front
        && old.charAt(old.length() - 1 - back) == text.charAt(text.length() - 1 - back)) {
      back++;
    }
    back = at.end() - wholeBehind(segment, at.end() - back, at.end());
    return new Trimmed(
        new Span(at.start() + front, at.end() - back), text.substring(front, text.length() - back));
  }

  private static int wholeBefore(Segment segment, int offset, int least) {
    int at = offset;
    while (at > least && !isBetween(segment, at)) {
      at--;
    }
    return at;
  }

  private static int wholeBehind(Segment segment, int offset, int most) {
    int at = offset;
    while (at < most && !isBetween(segment, at)) {
      at++;
    }
    return at;
  }

  /** Whether the file can be cut before a character of the prose. */
  private static boolean isBetween(Segment segment, int at) {
    String prose = segment.text();
    if (at <= 0 || at >= prose.length()) {
      return true;
    }
    boolean pair =
        Character.isHighSurrogate(prose.charAt(at - 1))
            && Character.isLowSurrogate(prose.charAt(at));
    var parts = segment.map().parts(new Span(at - 1, at + 1));
    boolean together = parts.size() == 1 && isWhole(parts.get(0));
    return !pair && !together;
  }

  private static boolean isWhole(Part part) {
    return part.kind() != Kind.COPIED;
  }
}
