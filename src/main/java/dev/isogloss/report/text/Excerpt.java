package dev.isogloss.report.text;

import dev.isogloss.text.Location;
import dev.isogloss.text.Span;

/**
 * The line of a place, cut to the room there is. Of a place of several lines it shows the first.
 *
 * @param line counted from 1
 */
record Excerpt(int line, String before, String marked, String after) {
  /** Code units looked at for each column, so that a line of megabytes costs no more. */
  private static final int NEAR = 8;

  static Excerpt of(Location at, int columns) {
    int number = at.start().line();
    Span line = at.source().line(number);
    int start = Math.min(at.span().start(), line.end());
    int end = Math.max(start, Math.min(at.span().end(), line.end()));
    int near = NEAR * columns;
    int from = Math.max(line.start(), start - near);
    int to = Math.min(line.end(), end + near);
    String left = at.source().slice(new Span(from, start)).stripLeading();
    String right = at.source().slice(new Span(end, to));
    String marked = Cut.middle(at.source().slice(new Span(start, end)), columns - 4);
    int room = columns - Math.max(1, Display.width(marked));
    int leftWidth = Display.width(left);
    int rightWidth = Display.width(right);
    int leftRoom = Math.min(leftWidth, Math.max(room * 2 / 5, room - rightWidth));
    return new Excerpt(number, Cut.head(left, leftRoom), marked, Cut.tail(right, room - leftRoom));
  }

  int caretColumn() {
    return Display.width(before);
  }

  /** At least one, so that an empty place is seen. */
  int caretWidth() {
    return Math.max(1, Display.width(marked));
  }
}
