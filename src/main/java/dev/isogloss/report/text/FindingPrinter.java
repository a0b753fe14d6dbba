package dev.isogloss.report.text;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.Position;
import java.io.IOException;
import java.util.List;

/** Prints one finding. */
final class FindingPrinter {
  private static final int MIN_TEXT = 30;
  private static final int SHOWN_DIFFS = 2;

  private final Palette palette;
  private final int width;
  private final int gutter;
  private final Appendable out;

  /**
   * @param width columns of the terminal
   * @param gutter columns of the line numbers
   */
  FindingPrinter(Palette palette, int width, int gutter, Appendable out) {
    this.palette = palette;
    this.width = width;
    this.gutter = gutter;
    this.out = out;
  }

  void print(Finding finding) throws IOException {
    headline(finding);
    for (String line : Cut.wrap(MessageText.of(finding.message()), Math.max(MIN_TEXT, width - 2))) {
      out.append("  ").append(Display.shown(line)).append('\n');
    }
    excerpt(finding);
    diffs(finding);
    for (String note : Evidence.of(finding)) {
      note(note);
    }
    out.append('\n');
  }

  private void headline(Finding finding) throws IOException {
    Position start = finding.at().start();
    String place = finding.at().source().name() + ":" + start.line() + ":" + start.column();
    out.append(palette.paint(Style.PLACE, Display.shown(place))).append("  ");
    out.append(palette.paint(Style.of(finding.severity()), finding.severity().id())).append("  ");
    out.append(palette.paint(Style.CHECK, Display.shown(finding.check()))).append('\n');
  }

  private void excerpt(Finding finding) throws IOException {
    Excerpt excerpt = Excerpt.of(finding.at(), textColumns());
    Style style = Style.of(finding.severity());
    margin(Integer.toString(excerpt.line()), Style.FAINT);
    out.append(Display.shown(excerpt.before()));
    out.append(palette.paint(style, Display.shown(excerpt.marked())));
    out.append(Display.shown(excerpt.after())).append('\n');
    margin("", Style.FAINT);
    out.append(" ".repeat(excerpt.caretColumn()));
    out.append(palette.paint(style, "^".repeat(excerpt.caretWidth())));
    int last = lastLine(finding.at());
    if (last > excerpt.line()) {
      out.append(palette.paint(Style.FAINT, " to line " + last));
    }
    out.append('\n');
  }

  /** The line of the last code unit: a span may end with its line's ending. */
  private static int lastLine(Location at) {
    int end = at.span().end();
    return at.source().position(at.span().isEmpty() ? end : end - 1).line();
  }

  private void diffs(Finding finding) throws IOException {
    int shown = Evidence.shownFix(finding);
    if (shown < 0) {
      return;
    }
    List<FixDiff> diffs = FixDiff.of(finding.fixes().get(shown), textColumns(), palette);
    for (FixDiff diff : diffs.subList(0, Math.min(SHOWN_DIFFS, diffs.size()))) {
      margin("-", Style.REMOVED);
      out.append(diff.removed()).append('\n');
      margin("+", Style.ADDED);
      out.append(diff.added()).append('\n');
    }
    if (diffs.size() > SHOWN_DIFFS) {
      note("and " + (diffs.size() - SHOWN_DIFFS) + " more lines");
    }
  }

  private void note(String text) throws IOException {
    String mark = "= ";
    for (String line : Cut.wrap(text, textColumns())) {
      out.append(" ".repeat(gutter + 2)).append(palette.paint(Style.FAINT, mark));
      out.append(Display.shown(line)).append('\n');
      mark = "  ";
    }
  }

  private void margin(String label, Style style) throws IOException {
    out.append(" ".repeat(1 + gutter - label.length()));
    out.append(palette.paint(style, label)).append(' ');
    out.append(palette.paint(Style.FAINT, "│")).append(' ');
  }

  private int textColumns() {
    return Math.max(MIN_TEXT, width - gutter - 4);
  }
}
