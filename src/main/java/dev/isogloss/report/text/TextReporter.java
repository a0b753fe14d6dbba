package dev.isogloss.report.text;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.text.SafeWriter;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** For people at a terminal: the findings file by file, then a summary. */
public final class TextReporter implements Reporter.OfText {
  public static final int DEFAULT_WIDTH = 100;

  /** So many lines are more than a place. */
  private static final int PASSAGE = 5;

  private final Palette palette;
  private final int width;
  private final Calibration calibration;

  /**
   * @param width columns of the terminal
   */
  public TextReporter(Palette palette, int width) {
    this(palette, width, Calibration.DEFAULT);
  }

  /**
   * @param width columns of the terminal
   * @param calibration of the score
   */
  public TextReporter(Palette palette, int width, Calibration calibration) {
    this.palette = palette;
    this.width = width;
    this.calibration = calibration;
  }

  @Override
  public String id() {
    return "text";
  }

  @Override
  public void write(Report report, Appendable to) throws IOException {
    SafeWriter out = new SafeWriter(to, palette == Palette.ANSI);
    Map<SourceText, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      byFile.computeIfAbsent(finding.at().source(), source -> new ArrayList<>()).add(finding);
    }
    for (Map.Entry<SourceText, List<Finding>> file : byFile.entrySet()) {
      heading(report, file.getKey(), file.getValue().size(), out);
      int gutter = Math.max(3, Integer.toString(file.getKey().lineCount()).length());
      FindingPrinter printer = new FindingPrinter(palette, width, gutter, out);
      for (Finding finding : inOrder(file.getValue())) {
        printer.print(finding);
      }
    }
    new SummaryPrinter(palette, calibration, out).print(report);
  }

  /**
   * A grave fault of a whole passage first, the longest of several; then all others as they come.
   */
  private static List<Finding> inOrder(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparingInt(TextReporter::passage).reversed())
        .toList();
  }

  /** The lines of a passage that is at fault as a whole; 0 where it is less or no grave fault. */
  private static int passage(Finding finding) {
    int lines = finding.at().end().line() - finding.at().start().line() + 1;
    boolean grave = finding.severity().compareTo(Severity.MAJOR) >= 0;
    return grave && lines >= PASSAGE ? lines : 0;
  }

  private void heading(Report report, SourceText source, int findings, Appendable out)
      throws IOException {
    String name = Display.shown(source.name());
    String facts =
        report.files().stream()
            .filter(file -> file.source().equals(source))
            .map(TextReporter::facts)
            .findFirst()
            .orElse("");
    String count = findings == 1 ? "1 finding" : findings + " findings";
    String line = "── " + name + " · " + facts + count + " ";
    int rule = Math.max(2, width - Display.width(line));
    out.append(palette.paint(Style.FAINT, "── "));
    out.append(palette.paint(Style.HEADING, name));
    out.append(palette.paint(Style.FAINT, " · " + facts + count + " " + "─".repeat(rule)));
    out.append("\n\n");
  }

  private static String facts(FileFacts file) {
    return String.format(
        Locale.ROOT, "%s, %,d words · ", file.language().toLanguageTag(), file.words());
  }
}
