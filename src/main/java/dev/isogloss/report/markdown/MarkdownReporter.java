package dev.isogloss.report.markdown;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.FileFindings;
import dev.isogloss.report.FindingRow;
import dev.isogloss.report.Footer;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.Score;
import dev.isogloss.report.Summary;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Markdown as GitHub and GitLab write it, for a comment or a job summary. It stays below what a
 * comment may hold, and says how many findings are left out.
 */
public final class MarkdownReporter implements Reporter.OfText {
  /** GitHub refuses a comment of more than 65,536 characters; the rest is for what is around it. */
  static final int MOST = 60_000;

  private static final int LONGEST = 160;

  private final ToolInfo tool;
  private final WorkingFolder folder;
  private final Calibration calibration;

  /**
   * @param calibration of the score
   */
  public MarkdownReporter(ToolInfo tool, WorkingFolder folder, Calibration calibration) {
    this.tool = tool;
    this.folder = folder;
    this.calibration = calibration;
  }

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    StringBuilder text = new StringBuilder();
    Summary summary = Summary.of(report.findings());
    heading(report, summary, text);
    if (summary.findings() > 0) {
      table(summary, text);
      fixes(summary, text);
      files(report, text);
    }
    out.append(text);
  }

  private void heading(Report report, Summary summary, StringBuilder text) {
    String name = tool.name().substring(0, 1).toUpperCase(Locale.ROOT) + tool.name().substring(1);
    text.append("## ").append(name).append(": ");
    text.append(summary.findings() == 0 ? "no findings" : counted(summary.findings(), "finding"));
    text.append(" in ").append(counted(report.files().size(), "file")).append("\n\n");
    Score score = Score.of(report);
    text.append(counted(score.words(), "word"));
    score
        .perThousandWords()
        .ifPresent(
            rate -> text.append(" · MQM penalty ").append(rate).append(" points per 1,000 words"));
    text.append("\n");
    sentence(Footer.score(report, calibration), text);
    sentence(Footer.omitted(report), text);
    sentence(Footer.unread(report), text);
  }

  /** A paragraph of its own, unless there is nothing to say. */
  private static void sentence(String sentence, StringBuilder text) {
    if (!sentence.isEmpty()) {
      text.append('\n').append(sentence).append('\n');
    }
  }

  private static void table(Summary summary, StringBuilder text) {
    List<Severity> severities = List.copyOf(summary.bySeverity().keySet());
    text.append("\n| check |");
    severities.forEach(severity -> text.append(' ').append(severity.id()).append(" |"));
    text.append("\n|---|").append("--:|".repeat(severities.size())).append('\n');
    for (Map.Entry<String, Map<Severity, Integer>> row : summary.byCheck().entrySet()) {
      text.append("| ").append(Escaped.of(row.getKey())).append(" |");
      for (Severity severity : severities) {
        int count = row.getValue().getOrDefault(severity, 0);
        text.append(' ').append(count == 0 ? "" : Integer.toString(count)).append(" |");
      }
      text.append('\n');
    }
  }

  private static void fixes(Summary summary, StringBuilder text) {
    if (summary.fixable() > 0) {
      text.append('\n').append(summary.fixable()).append(" can be fixed with `isogloss fix`.\n");
    }
    if (summary.fixableUnsafely() > 0) {
      text.append('\n').append(summary.fixableUnsafely());
      text.append(summary.fixable() > 0 ? " more" : "");
      text.append(" can be fixed with `isogloss fix --unsafe-fixes`; read them first.\n");
    }
  }

  private void files(Report report, StringBuilder text) {
    int written = 0;
    for (Map.Entry<SourceText, List<Finding>> file : FileFindings.of(report).entrySet()) {
      String head = fileHead(file.getKey(), file.getValue());
      for (Finding finding : file.getValue()) {
        String row = row(finding);
        if (text.length() + head.length() + row.length() > MOST) {
          leftOut(report.findings().size() - written, text);
          return;
        }
        text.append(head).append(row);
        head = "";
        written++;
      }
    }
  }

  private String fileHead(SourceText source, List<Finding> findings) {
    return "\n### "
        + Escaped.of(folder.relative(source))
        + " · "
        + counted(findings.size(), "finding")
        + "\n\n| line | finding | change |\n|--:|---|---|\n";
  }

  private static String row(Finding finding) {
    FindingRow row = FindingRow.of(finding);
    String copies = row.copies().isEmpty() ? "" : " Also in line " + row.copies() + ".";
    return "| "
        + finding.at().start().line()
        + " | **"
        + finding.severity().id()
        + "** "
        + Escaped.of(finding.check())
        + "<br>"
        + Escaped.of(MessageText.of(finding.message()))
        + copies
        + " | "
        + change(row)
        + " |\n";
  }

  private static String change(FindingRow row) {
    String text = Escaped.of(row.text(), LONGEST);
    if (!row.hasFix()) {
      return text;
    }
    String change = text.isEmpty() ? "" : "<del>" + text + "</del>";
    String written = Escaped.of(row.replacement(), LONGEST);
    change += written.isEmpty() ? "" : (change.isEmpty() ? "" : " ") + "<ins>" + written + "</ins>";
    return row.safety().equals("safe") ? change : change + " (" + row.safety() + ")";
  }

  private static void leftOut(int findings, StringBuilder text) {
    text.append("\n**").append(counted(findings, "finding"));
    text.append(findings == 1 ? " is" : " are");
    text.append(" left out here**, since a comment may hold 65,536 characters. ");
    text.append("The other formats have them all.\n");
  }

  private static String counted(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
