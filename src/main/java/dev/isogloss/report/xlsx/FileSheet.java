package dev.isogloss.report.xlsx;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.FileFindings;
import dev.isogloss.report.Score;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.xlsx.Sheet.Column;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** The figures of each file. */
final class FileSheet {
  private final Sheet sheet;
  private final WorkingFolder folder;

  FileSheet(Worksheet worksheet, WorkingFolder folder) {
    this.folder = folder;
    this.sheet =
        new Sheet(
            worksheet,
            new Column("file", 40),
            new Column("language", 10),
            new Column("words", 10),
            new Column("critical", 10),
            new Column("major", 10),
            new Column("minor", 10),
            new Column("neutral", 10),
            new Column("MQM penalty per 1,000 words", 28));
  }

  void write(Report report) {
    Map<SourceText, List<Finding>> findings = FileFindings.of(report);
    for (FileFacts file : report.files()) {
      List<Finding> own = findings.getOrDefault(file.source(), List.of());
      Report alone = new Report(List.of(file), own, List.of(), List.of());
      sheet.row(
          folder.relative(file.source()),
          file.language().toLanguageTag(),
          file.words(),
          count(own, Severity.CRITICAL),
          count(own, Severity.MAJOR),
          count(own, Severity.MINOR),
          count(own, Severity.NEUTRAL),
          Score.of(alone).perThousandWords().map(Object.class::cast).orElse(""));
    }
    sheet.finish();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
