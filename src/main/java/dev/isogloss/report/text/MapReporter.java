package dev.isogloss.report.text;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.map.Lane;
import dev.isogloss.report.map.Lanes;
import dev.isogloss.text.SafeWriter;
import java.io.IOException;
import java.util.List;

/**
 * The map of drift for people at a terminal: of each file a lane for each thing that it names in
 * several ways, from the file's beginning at the left to its end at the right. A sign stands for
 * each rendering, so the map reads without colour too.
 */
public final class MapReporter implements Reporter.OfText {
  private final Palette palette;
  private final int width;

  /**
   * @param width columns of the terminal
   */
  public MapReporter(Palette palette, int width) {
    this.palette = palette;
    this.width = width;
  }

  @Override
  public String id() {
    return "map";
  }

  @Override
  public void write(Report report, Appendable to) throws IOException {
    SafeWriter out = new SafeWriter(to, palette == Palette.ANSI);
    boolean any = false;
    for (FileFacts file : report.files()) {
      List<Lane> lanes = Lanes.of(report, file.source());
      List<Lane> drifting = lanes.stream().filter(Lane::drifts).toList();
      if (!drifting.isEmpty()) {
        heading(file, lanes.size() - drifting.size(), out);
        LanePrinter printer = new LanePrinter(palette, width, out);
        for (Lane lane : drifting) {
          printer.print(lane, file.source().length());
        }
        any = true;
      }
    }
    if (!any) {
      out.append("No file names a thing in several ways, as far as can be seen.\n");
    }
  }

  private void heading(FileFacts file, int steady, Appendable out) throws IOException {
    String more =
        switch (steady) {
          case 0 -> "";
          case 1 -> "  (1 concept more is named in one way)";
          default -> "  (" + steady + " concepts more are named in one way)";
        };
    out.append(palette.paint(Style.HEADING, Display.shown(file.source().name())));
    out.append(palette.paint(Style.FAINT, more)).append("\n\n");
  }
}
