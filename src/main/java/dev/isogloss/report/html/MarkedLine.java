package dev.isogloss.report.html;

import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Writes a line with its marks. Marks that overlap without one containing the other are split at
 * their borders, so that the elements always nest. The link to a finding is where its mark ends,
 * but in its first line.
 */
final class MarkedLine {
  private final Html html;
  private final SourceText source;
  private final Span line;
  private final Deque<Mark> open = new ArrayDeque<>();

  MarkedLine(Html html, SourceText source, Span line) {
    this.html = html;
    this.source = source;
    this.line = line;
  }

  /**
   * @param marks that touch the line, outer first
   */
  void write(List<Mark> marks) {
    SortedSet<Integer> borders = new TreeSet<>(List.of(line.start(), line.end()));
    for (Mark mark : marks) {
      borders.add(startHere(mark));
      borders.add(endHere(mark));
    }
    int written = line.start();
    for (int border : borders) {
      html.text(source.slice(new Span(written, border)));
      closeAt(border);
      marks.stream().filter(mark -> startHere(mark) == border).forEach(this::openMark);
      written = border;
    }
  }

  private void openMark(Mark mark) {
    boolean empty = startHere(mark) == endHere(mark);
    if (empty && !startsHere(mark)) {
      return;
    }
    openElement(mark, startsHere(mark));
    if (empty) {
      closeElement(mark, true);
    } else {
      open.push(mark);
    }
  }

  private void closeAt(int border) {
    List<Mark> interrupted = new ArrayList<>();
    while (open.stream().anyMatch(mark -> endHere(mark) == border)) {
      Mark mark = open.pop();
      boolean ended = endHere(mark) == border;
      closeElement(mark, ended);
      if (!ended) {
        interrupted.add(0, mark);
      }
    }
    for (Mark mark : interrupted) {
      openElement(mark, false);
      open.push(mark);
    }
  }

  private void openElement(Mark mark, boolean first) {
    String finding = Integer.toString(mark.finding());
    if (mark.finding() > 0) {
      html.open("mark", "class", mark.classes(), "data-f", finding);
    } else if (first) {
      html.open("span", "class", mark.classes(), "id", mark.id());
    } else {
      html.open("span", "class", mark.classes());
    }
  }

  private void closeElement(Mark mark, boolean ended) {
    if (mark.finding() == 0) {
      html.close("span");
      return;
    }
    if (ended && startsHere(mark)) {
      html.element(
          "a",
          Integer.toString(mark.finding()),
          "class",
          "ref",
          "id",
          mark.id(),
          "href",
          "#" + mark.target(),
          "aria-label",
          mark.label());
    }
    html.close("mark");
  }

  private boolean startsHere(Mark mark) {
    return mark.span().start() >= line.start();
  }

  /** Both are clipped to the line, since a span may begin or end with a line's ending. */
  private int startHere(Mark mark) {
    return Math.min(line.end(), Math.max(line.start(), mark.span().start()));
  }

  private int endHere(Mark mark) {
    return Math.min(line.end(), Math.max(line.start(), mark.span().end()));
  }
}
