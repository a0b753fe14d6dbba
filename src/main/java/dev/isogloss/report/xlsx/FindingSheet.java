package dev.isogloss.report.xlsx;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.FindingRow;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.xlsx.Sheet.Column;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;

/** One row for each finding. */
final class FindingSheet {
  private final Sheet sheet;
  private final WorkingFolder folder;

  FindingSheet(Worksheet worksheet, WorkingFolder folder) {
    this.folder = folder;
    this.sheet =
        new Sheet(
            worksheet,
            new Column("file", 28),
            new Column("line", 7),
            new Column("severity", 10),
            new Column("check", 18),
            new Column("concept", 18),
            new Column("text", 40),
            new Column("replacement", 40),
            new Column("safety", 10),
            new Column("verdict", 12),
            new Column("message", 60),
            new Column("copies", 10),
            new Column("fingerprint", 18));
  }

  void write(Report report) {
    List<Finding> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      if (!sheet.hasRoom()) {
        String left = (findings.size() - i) + " more findings are left out: the sheet is full.";
        sheet.row(left, "", "", "", "", "", "", "", "", "", "", "");
        break;
      }
      row(FindingRow.of(findings.get(i)));
    }
    sheet.finish();
  }

  private void row(FindingRow row) {
    Finding finding = row.finding();
    sheet.row(
        folder.relative(finding.at().source()),
        finding.at().start().line(),
        finding.severity().id(),
        finding.check(),
        Objects.requireNonNullElse(finding.concept(), ""),
        row.text(),
        row.replacement(),
        row.safety(),
        "",
        MessageText.of(finding.message()),
        row.copies(),
        finding.fingerprint());
  }
}
