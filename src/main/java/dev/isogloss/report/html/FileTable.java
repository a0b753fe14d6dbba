package dev.isogloss.report.html;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.FileFindings;
import dev.isogloss.report.Score;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of each file, with a bar of its findings by severity. */
final class FileTable {
  private static final List<Severity> WORST_FIRST =
      List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL);

  private final Html html;
  private final Report report;
  private final Anchors anchors;
  private final Map<SourceText, List<Finding>> findings;

  FileTable(Html html, Report report, Anchors anchors) {
    this.html = html;
    this.report = report;
    this.anchors = anchors;
    this.findings = FileFindings.of(report);
  }

  /** Nothing where no file was read. */
  void write() {
    if (report.files().isEmpty()) {
      return;
    }
    int most = findings.values().stream().mapToInt(List::size).max().orElse(0);
    html.open("table", "class", "files").element("caption", "Files").open("thead").open("tr");
    html.element("th", "file", "scope", "col").element("th", "findings", "scope", "col");
    html.element("th", "by severity", "scope", "col");
    html.element("th", "words", "scope", "col");
    html.element("th", "penalty per 1,000 words", "scope", "col");
    html.close("tr").close("thead").open("tbody").newLine();
    report.files().forEach(file -> row(file, Math.max(1, most)));
    html.close("tbody").close("table").newLine();
  }

  private void row(FileFacts file, int most) {
    List<Finding> own = findings.getOrDefault(file.source(), List.of());
    html.open("tr").open("th", "scope", "row");
    html.open("a", "href", "#" + anchors.file(file.source()));
    html.element("bdi", file.source().name()).close("a").close("th");
    html.element("td", number(own.size()));
    html.open("td", "class", "bar");
    bar(own, most);
    html.close("td").element("td", number(file.words()));
    html.element("td", Score.of(report, file).perThousandWords().map(Object::toString).orElse("–"));
    html.close("tr").newLine();
  }

  private void bar(List<Finding> own, int most) {
    for (Severity severity : WORST_FIRST) {
      long count = own.stream().filter(finding -> finding.severity() == severity).count();
      if (count > 0) {
        String width = String.format(Locale.ROOT, "width:%.2f%%", 100.0 * count / most);
        String said = count + " " + severity.id();
        html.open("span", "class", severity.id(), "style", width, "title", said);
        html.element("span", said, "class", "said").close("span");
      }
    }
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
