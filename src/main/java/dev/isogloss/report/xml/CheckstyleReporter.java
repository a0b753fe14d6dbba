package dev.isogloss.report.xml;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.FileFindings;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The XML of Checkstyle, which most CI servers read. */
public final class CheckstyleReporter implements Reporter.OfText {
  private final ToolInfo tool;
  private final WorkingFolder folder;

  public CheckstyleReporter(ToolInfo tool, WorkingFolder folder) {
    this.tool = tool;
    this.folder = folder;
  }

  @Override
  public String id() {
    return "checkstyle";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    XmlOutput.write(out, xml -> write(report, xml));
  }

  private void write(Report report, XmlOutput xml) throws XMLStreamException {
    xml.open("checkstyle", "version", "4.3");
    for (Map.Entry<SourceText, List<Finding>> file : FileFindings.of(report).entrySet()) {
      xml.open("file", "name", folder.relative(file.getKey()));
      for (Finding finding : file.getValue()) {
        error(finding, xml);
      }
      xml.close();
    }
    xml.close();
  }

  private void error(Finding finding, XmlOutput xml) throws XMLStreamException {
    xml.empty(
        "error",
        "line",
        Integer.toString(finding.at().start().line()),
        "column",
        Integer.toString(finding.at().start().column()),
        "severity",
        severity(finding.severity()),
        "message",
        MessageText.of(finding.message()),
        "source",
        tool.name() + "." + finding.check());
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "info";
    };
  }
}
