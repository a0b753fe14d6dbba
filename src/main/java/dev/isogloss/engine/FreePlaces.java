package dev.isogloss.engine;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells that a paragraph is boilerplate at the longest part of it of which nothing else is told:
 * each place has one finding, and who keeps the paragraph still learns what is wrong in it.
 */
final class FreePlaces {
  /** By its start, what else is found in a text. */
  private final Map<SourceText, TreeMap<Integer, Span>> taken = new HashMap<>();

  /**
   * @param isPassage whether a finding is about a passage as a whole
   * @param findings all that is found
   */
  FreePlaces(Predicate<Finding> isPassage, List<Finding> findings) {
    for (Finding finding : findings) {
      if (!isPassage.test(finding)) {
        Span span = finding.at().span();
        taken
            .computeIfAbsent(finding.at().source(), s -> new TreeMap<>())
            .merge(span.start(), span, Span::cover);
      }
    }
  }

  /** The same findings, paragraphs at what is left of them. */
  List<Finding> of(List<Finding> findings) {
    return findings.stream()
        .map(f -> f.category() == Category.DESIGN_BOILERPLATE ? freed(f) : f)
        .toList();
  }

  private Finding freed(Finding paragraph) {
    Location at = paragraph.at();
    List<Span> inside = inside(at);
    if (inside.isEmpty()) {
      return paragraph;
    }
    Span longest = new Span(at.span().start(), at.span().start());
    int start = at.span().start();
    for (Span other : inside) {
      longest = longer(longest, start, other.start(), at);
      start = Math.max(start, other.end());
    }
    longest = longer(longest, start, at.span().end(), at);
    return longest.isEmpty() ? paragraph : paragraph.movedTo(new Location(at.source(), longest));
  }

  private List<Span> inside(Location at) {
    TreeMap<Integer, Span> all = taken.getOrDefault(at.source(), new TreeMap<>());
    List<Span> inside = new ArrayList<>();
    Map.Entry<Integer, Span> before = all.lowerEntry(at.span().start());
    if (before != null && before.getValue().overlaps(at.span())) {
      inside.add(before.getValue());
    }
    inside.addAll(all.subMap(at.span().start(), true, at.span().end(), false).values());
    return inside;
  }

  /** The longer of a place and one between two others, without the spaces at its edges. */
  private static Span longer(Span best, int from, int to, Location at) {
    String text = at.source().content();
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end - start > best.length() ? new Span(start, end) : best;
  }
}
