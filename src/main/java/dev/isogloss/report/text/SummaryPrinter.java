package dev.isogloss.report.text;

import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Footer;
import dev.isogloss.report.Summary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints the table at the end, and what can be fixed. */
final class SummaryPrinter {
  private static final String TOTAL = "total";

  private final Palette palette;
  private final Calibration calibration;
  private final Appendable out;

  SummaryPrinter(Palette palette, Calibration calibration, Appendable out) {
    this.palette = palette;
    this.calibration = calibration;
    this.out = out;
  }

  void print(Report report) throws IOException {
    Summary summary = Summary.of(report.findings());
    long words = report.files().stream().mapToLong(file -> file.words()).sum();
    String files = counted(report.files().size(), "file") + ", " + counted(words, "word");
    if (summary.findings() == 0) {
      boolean cut = report.omitted(Reason.OVER_LIMIT) > 0;
      out.append(cut ? "No findings shown of " : "No findings in ").append(files).append(".\n");
      footer(report);
      return;
    }
    table(summary);
    out.append('\n').append(palette.paint(Style.HEADING, counted(summary.findings(), "finding")));
    out.append(" in ").append(files).append(".\n");
    fixes(summary);
    footer(report);
  }

  private void footer(Report report) throws IOException {
    for (String sentence :
        List.of(Footer.omitted(report), Footer.unread(report), Footer.score(report, calibration))) {
      out.append(sentence).append(sentence.isEmpty() ? "" : "\n");
    }
  }

  private void table(Summary summary) throws IOException {
    List<Severity> severities = List.copyOf(summary.bySeverity().keySet());
    int first =
        summary.byCheck().keySet().stream()
            .mapToInt(check -> Display.width(Display.shown(check)))
            .reduce(TOTAL.length(), Math::max);
    out.append(" ".repeat(first + 2));
    for (Severity severity : severities) {
      String id = severity.id();
      out.append("  ").append(palette.paint(Style.of(severity), id));
    }
    out.append("  ").append(palette.paint(Style.FAINT, TOTAL)).append('\n');
    for (Map.Entry<String, Map<Severity, Integer>> row : summary.byCheck().entrySet()) {
      row(row.getKey(), first, severities, row.getValue(), summary.of(row.getKey()));
    }
    row(TOTAL, first, severities, summary.bySeverity(), summary.findings());
  }

  private void row(
      String name, int first, List<Severity> severities, Map<Severity, Integer> counts, int sum)
      throws IOException {
    String shown = Display.shown(name);
    out.append("  ").append(shown).append(" ".repeat(first - Display.width(shown)));
    for (Severity severity : severities) {
      cell(counts.getOrDefault(severity, 0), severity.id().length());
    }
    cell(sum, TOTAL.length());
    out.append('\n');
  }

  private void cell(int count, int columns) throws IOException {
    String number = count == 0 ? "·" : Integer.toString(count);
    out.append(" ".repeat(Math.max(1, 2 + columns - number.length())));
    out.append(count == 0 ? palette.paint(Style.FAINT, number) : number);
  }

  private void fixes(Summary summary) throws IOException {
    int safe = summary.fixable();
    int unsafe = summary.fixableUnsafely();
    if (safe > 0) {
      out.append(safe + " can be fixed with ");
      out.append(palette.paint(Style.HEADING, "isogloss fix"));
      out.append(unsafe > 0 ? ", " + unsafe + " more with " : ".\n");
    } else if (unsafe > 0) {
      out.append(unsafe + " can be fixed with ");
      out.append(palette.paint(Style.HEADING, "isogloss fix")).append(' ');
    }
    if (unsafe > 0) {
      out.append(palette.paint(Style.HEADING, "--unsafe-fixes")).append(".\n");
    }
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
