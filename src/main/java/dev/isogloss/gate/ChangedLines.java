package dev.isogloss.gate;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Leaves out findings that touch no changed line. A finding touches what it is about, what its
 * fixes would edit, and its copies.
 *
 * @param byFile file as reports name it → its changed lines; a file without them is unchanged
 */
public record ChangedLines(Map<SourceId, Lines> byFile) {
  public ChangedLines {
    byFile = Map.copyOf(byFile);
  }

  /**
   * Some lines of a file, or all. A line ends with LF alone, as it does for Git.
   *
   * @param ranges half-open, counted from 0, in order
   */
  public record Lines(boolean all, List<Range> ranges) {
    public static final Lines ALL = new Lines(true, List.of());

    public Lines {
      ranges = List.copyOf(ranges);
    }

    boolean touch(int first, int last) {
      return all || ranges.stream().anyMatch(r -> r.start() <= last && first < r.end());
    }
  }

  /** Lines from {@code start} to before {@code end}. */
  public record Range(int start, int end) {}

  /** The report without the findings that touch no changed line. */
  public Report filtered(Report report) {
    return report.omit(f -> touches(f) ? Optional.empty() : Optional.of(Reason.UNCHANGED));
  }

  private boolean touches(Finding finding) {
    Stream<Fix> fixes =
        Stream.concat(
            finding.fixes().stream(), finding.copies().stream().flatMap(c -> c.fixes().stream()));
    Stream<Location> places =
        Stream.concat(Stream.of(finding.at()), finding.copies().stream().map(copy -> copy.at()));
    return Stream.concat(places, fixes.flatMap(f -> f.edits().stream()).map(Edit::at))
        .anyMatch(this::touches);
  }

  private boolean touches(Location at) {
    Lines lines = byFile.get(at.source().id());
    if (lines == null || lines.all()) {
      return lines != null;
    }
    String text = at.source().content();
    int first = lineFeeds(text, 0, at.span().start());
    int last = first + lineFeeds(text, at.span().start(), at.span().end() - 1);
    return Objects.requireNonNull(lines).touch(first, Math.max(first, last));
  }

  private static int lineFeeds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }
}
