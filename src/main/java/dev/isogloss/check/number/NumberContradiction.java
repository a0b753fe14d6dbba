package dev.isogloss.check.number;

import com.google.auto.service.AutoService;
import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.check.Slip;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.passage.CopiedPassage;
import dev.isogloss.passage.CopiedPassage.Twin;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds numbers that differ between a passage and its copy. */
@AutoService(Check.class)
@CheckInfo(
    id = "number-contradiction",
    summary = "A passage and its copy have different numbers.",
    category = Category.ACCURACY_MISTRANSLATION,
    severity = Severity.MAJOR,
    safety = Safety.DISPLAY_ONLY,
    doc =
        """
        ## What it finds
        Two segments of a passage that stands twice, with the same words and different numbers. The
        finding stands at the number of the copy and names that of the original.

        ## Why
        One of the two was mended and the other was not, or a slip came in; the reader cannot tell
        which is right.

        ## Fix
        None: only the source tells which number is right.
        """)
public final class NumberContradiction implements Check.OfDocument {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\h]\\d+)*");

  @Override
  public List<Finding> check(Context context) {
    List<Finding> findings = new ArrayList<>();
    for (Twin twin : twins(context)) {
      List<Span> original = numbers(twin.original());
      List<Span> copy = numbers(twin.copy());
      boolean alike = words(twin.original()).equals(words(twin.copy()));
      for (int i = 0; alike && i < original.size(); i++) {
        String first = original.get(i).of(twin.original().text());
        String second = copy.get(i).of(twin.copy().text());
        if (!plain(first).equals(plain(second))) {
          Location there = context.document().locate(twin.original(), original.get(i));
          Slip slip = Slip.unfixed(twin.copy(), copy.get(i));
          findings.add(
              slip.finding(
                      this,
                      "«" + second + "» stands here and «" + first + "» in the same passage above.",
                      context)
                  .withRelated(List.of(new Related(there, "The passage has this number here."))));
        }
      }
    }
    return findings;
  }

  /** The pairs of all passages, and the single segments that part two passages on both sides. */
  private static List<Twin> twins(Context context) {
    List<Segment> segments = context.document().segments();
    Map<Segment, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < segments.size(); i++) {
      places.put(segments.get(i), i);
    }
    List<Twin> twins = new ArrayList<>();
    for (CopiedPassage passage : context.passages()) {
      List<Twin> pairs = passage.pairs();
      twins.addAll(pairs);
      neighbours(pairs.get(0), -1, segments, places).ifPresent(twins::add);
      neighbours(pairs.get(pairs.size() - 1), 1, segments, places).ifPresent(twins::add);
    }
    return twins.stream().distinct().toList();
  }

  private static Optional<Twin> neighbours(
      Twin twin, int step, List<Segment> segments, Map<Segment, Integer> places) {
    int original = places.getOrDefault(twin.original(), 0) + step;
    int copy = places.getOrDefault(twin.copy(), 0) + step;
    boolean inside =
        original >= 0 && copy >= 0 && original < segments.size() && copy < segments.size();
    return inside
        ? Optional.of(new Twin(segments.get(original), segments.get(copy)))
        : Optional.empty();
  }

  private static List<Span> numbers(Segment segment) {
    return NUMBER.matcher(segment.text()).results().map(m -> new Span(m.start(), m.end())).toList();
  }

  private static String words(Segment segment) {
    return NUMBER
        .matcher(segment.text())
        .replaceAll("0")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}0]+", " ");
  }

  private static String plain(String number) {
    return number.replaceAll("\\h", "");
  }
}
