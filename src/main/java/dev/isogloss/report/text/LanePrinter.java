package dev.isogloss.report.text;

import dev.isogloss.report.map.Lane;
import dev.isogloss.report.map.Lane.Rendering;
import dev.isogloss.text.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Prints one lane: its name, the track with a sign for each place, and what the signs mean. */
final class LanePrinter {
  private static final String INDENT = "  ";
  private static final String RIGHT = "●○◆◇";
  private static final String WRONG = "abcdefghijklmnopqrstuvwxyz";
  private static final String NOTHING = "·";

  private final Palette palette;
  private final int width;
  private final Appendable out;

  LanePrinter(Palette palette, int width, Appendable out) {
    this.palette = palette;
    this.width = width;
    this.out = out;
  }

  /**
   * @param length of the file in UTF-16 code units
   */
  void print(Lane lane, int length) throws IOException {
    int columns = Math.max(20, width - 2 * INDENT.length());
    List<String> signs = signs(lane);
    out.append(INDENT).append(palette.paint(Style.CHECK, Display.shown(lane.name()))).append('\n');
    out.append(INDENT).append(track(lane, signs, length, columns)).append('\n');
    for (int i = 0; i < signs.size(); i++) {
      Rendering rendering = lane.renderings().get(i);
      out.append(INDENT).append(painted(rendering, signs.get(i))).append(' ');
      out.append(Display.shown(rendering.text()));
      out.append(palette.paint(Style.FAINT, " ×" + rendering.places().size()));
      out.append(palette.paint(Style.FAINT, lines(rendering))).append('\n');
    }
    out.append('\n');
  }

  /** A column that several renderings share shows the last of them: the wrong before the right. */
  private String track(Lane lane, List<String> signs, int length, int columns) {
    int[] shown = new int[columns];
    for (int i = 0; i < signs.size(); i++) {
      for (Location place : lane.renderings().get(i).places()) {
        int column = (int) ((long) place.span().start() * columns / Math.max(1, length));
        shown[Math.min(columns - 1, column)] = i + 1;
      }
    }
    StringBuilder track = new StringBuilder();
    for (int rendering : shown) {
      track.append(
          rendering == 0
              ? palette.paint(Style.FAINT, NOTHING)
              : painted(lane.renderings().get(rendering - 1), signs.get(rendering - 1)));
    }
    return track.toString();
  }

  private String painted(Rendering rendering, String sign) {
    return palette.paint(rendering.right() ? Style.ADDED : Style.MAJOR, sign);
  }

  /** A circle or a lozenge for what is right, a letter for what is not. */
  private static List<String> signs(Lane lane) {
    List<String> signs = new ArrayList<>();
    int right = 0;
    int wrong = 0;
    for (Rendering rendering : lane.renderings()) {
      String from = rendering.right() ? RIGHT : WRONG;
      int next = rendering.right() ? right++ : wrong++;
      signs.add(from.substring(Math.min(next, from.length() - 1)).substring(0, 1));
    }
    return signs;
  }

  private static String lines(Rendering rendering) {
    List<String> lines =
        rendering.places().stream()
            .map(p -> Integer.toString(p.start().line()))
            .distinct()
            .toList();
    int most = 8;
    String listed = String.join(", ", lines.subList(0, Math.min(most, lines.size())));
    return (lines.size() == 1 ? "  line " : "  lines ")
        + listed
        + (lines.size() > most ? ", …" : "");
  }
}
