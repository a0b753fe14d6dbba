package dev.isogloss.cli.print;

import dev.isogloss.concordance.Line;
import dev.isogloss.report.text.Cut;
import dev.isogloss.report.text.Display;
import dev.isogloss.report.text.Palette;
import dev.isogloss.report.text.Style;
import dev.isogloss.text.Position;
import dev.isogloss.text.SafeText;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints a concordance: a line for each place, the terms in one column, and the forms counted.
 *
 * @param width columns of the terminal
 */
public record ConcordancePrinter(PrintWriter out, Palette palette, int width) {
  private static final int LEAST = 40;

  /**
   * @param lines in the order in which they are read
   * @param counted the same in the order of the text
   */
  public void print(List<Line> lines, List<Line> counted) {
    int places = widest(lines.stream().map(ConcordancePrinter::place).toList());
    int room = Math.max(LEAST, width - places - 3);
    for (Line line : lines) {
      print(line, places, room * 2 / 5, room - room * 2 / 5);
    }
    forms(counted);
  }

  private void print(Line line, int places, int before, int behind) {
    String place = place(line);
    String keyword = oneLine(line.keyword());
    String left = Cut.head(oneLine(line.left()), before);
    String right = Cut.tail(oneLine(line.right()), Math.max(0, behind - Display.width(keyword)));
    out.print(palette.paint(Style.PLACE, place) + blank(places - Display.width(place)) + "  ");
    out.print(blank(before - Display.width(left)) + Display.shown(left));
    out.print(palette.paint(Style.CHECK, Display.shown(keyword)));
    out.println(Display.shown(right));
  }

  private void forms(List<Line> lines) {
    Map<String, Long> counts =
        lines.stream()
            .collect(Collectors.groupingBy(Line::form, LinkedHashMap::new, Collectors.counting()));
    if (!lines.isEmpty()) {
      out.println();
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .forEach(
            e -> out.printf(Locale.ROOT, "%6d  %s%n", e.getValue(), Display.shown(e.getKey())));
    out.printf(
        Locale.ROOT,
        "%6d  %s in %s%n",
        lines.size(),
        lines.size() == 1 ? "place" : "places",
        counts.size() == 1 ? "1 form" : counts.size() + " forms");
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(Display::width).max().orElse(0);
  }

  private static String place(Line line) {
    Position start = line.at().start();
    return SafeText.line(line.at().source().name()) + ":" + start.line() + ":" + start.column();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String blank(int columns) {
    return " ".repeat(Math.max(0, columns));
  }
}
