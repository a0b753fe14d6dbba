package dev.isogloss.check.repeat;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The sections of a document, by the headings above their places. */
final class Sections {
  /** A heading that has code and no prose: the entry of a reference. */
  private static final Pattern CODE_HEADING =
      Pattern.compile("^#{1,6}\\h+(`[^`\\n]+`.*)$", Pattern.MULTILINE);

  private final TreeMap<Integer, String> headings = new TreeMap<>();

  Sections(Context context) {
    for (Segment segment : context.document().segments()) {
      if (segment.role() == Role.HEADING) {
        int start = segment.toSource(Span.of(0, segment.text().length())).start();
        headings.put(start, String.join(" ", BlockWords.of(segment.text())));
      }
    }
    CODE_HEADING
        .matcher(context.document().source().content())
        .results()
        .forEach(m -> headings.putIfAbsent(m.start(1), m.group(1)));
  }

  /** Whether two places have headings in them and most of those of the second are in the first. */
  boolean areCopied(Location one, Location other) {
    Collection<String> first = within(one).values();
    Collection<String> second = within(other).values();
    return !second.isEmpty() && 2 * second.stream().filter(first::contains).count() > second.size();
  }

  /**
   * Whether two places are below different headings and none of them has a heading in it, or the
   * headings in them are not the same.
   */
  boolean differ(Location one, Location other) {
    if (!isWithin(one) && !isWithin(other)) {
      return !areCopied(one, other);
    }
    String first = above(one);
    String second = above(other);
    return !first.isEmpty()
        && !second.isEmpty()
        && !first.equals(second)
        && isWithin(one)
        && isWithin(other);
  }

  /** Whether a heading is between two places. */
  boolean haveBetween(Location one, Location other) {
    int from = Math.min(one.span().end(), other.span().start());
    return !headings.subMap(from, other.span().start()).isEmpty();
  }

  private String above(Location place) {
    Map.Entry<Integer, String> heading = headings.floorEntry(place.span().start());
    return heading == null ? "" : heading.getValue();
  }

  private boolean isWithin(Location place) {
    return within(place).isEmpty();
  }

  private SortedMap<Integer, String> within(Location place) {
    return headings.subMap(place.span().start(), place.span().end());
  }
}
