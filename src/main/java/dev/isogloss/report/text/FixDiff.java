package dev.isogloss.report.text;

import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Fix;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The changed neighbourhood of one line, before and after a fix. */
record FixDiff(String removed, String added) {
  private static final int NEIGHBOURHOOD = 24;
  private static final int MIN_CHANGE = 16;

  /** One for each line that the fix changes. */
  static List<FixDiff> of(Fix fix, int columns, Palette palette) {
    List<FixDiff> diffs = new ArrayList<>();
    List<Edit> together = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (!together.isEmpty() && !onOneLine(together.get(0), edit)) {
        diffs.add(of(together, columns, palette));
        together.clear();
      }
      together.add(edit);
    }
    if (!together.isEmpty()) {
      diffs.add(of(together, columns, palette));
    }
    return diffs;
  }

  private static boolean onOneLine(Edit first, Edit next) {
    return first.at().source().equals(next.at().source())
        && first.at().start().line() == next.at().end().line();
  }

  private static FixDiff of(List<Edit> edits, int columns, Palette palette) {
    SourceText source = edits.get(0).at().source();
    Span whole = edits.get(0).at().span().cover(edits.get(edits.size() - 1).at().span());
    int context = Math.min(NEIGHBOURHOOD, columns / 4);
    int room = Math.max(MIN_CHANGE, (columns - 2 * context) / (2 * edits.size() - 1));
    StringBuilder removed = new StringBuilder();
    StringBuilder added = new StringBuilder();
    String before = Cut.head(lineBefore(source, whole.start()), context);
    append(before, removed, added, palette);
    int done = whole.start();
    for (Edit edit : edits) {
      Span at = edit.at().span();
      String kept = source.slice(new Span(done, at.start()));
      append(Cut.middle(kept, room), removed, added, palette);
      removed.append(palette.paint(Style.REMOVED_WORD, changed(edit.at().text(), room)));
      added.append(palette.paint(Style.ADDED_WORD, changed(edit.replacement(), room)));
      done = at.end();
    }
    append(Cut.tail(lineAfter(source, done), context), removed, added, palette);
    return new FixDiff(removed.toString(), added.toString());
  }

  private static void append(
      String kept, StringBuilder removed, StringBuilder added, Palette palette) {
    removed.append(palette.paint(Style.REMOVED, Display.shown(kept)));
    added.append(palette.paint(Style.ADDED, Display.shown(kept)));
  }

  private static String changed(String text, int room) {
    String cut = Cut.middle(text.replace("\r\n", "\n"), room);
    return text.isBlank() ? Display.shownBlanks(cut) : Display.shown(cut);
  }

  private static String lineBefore(SourceText source, int offset) {
    int start = source.line(source.position(offset).line()).start();
    return source.slice(new Span(start, offset)).stripLeading();
  }

  private static String lineAfter(SourceText source, int offset) {
    int end = source.line(source.position(offset).line()).end();
    return source.slice(new Span(offset, Math.max(offset, end))).stripTrailing();
  }
}
