package dev.isogloss.report.xml;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.FileFindings;
import dev.isogloss.report.FindingRow;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML: a suite for each file, a failed test for each finding. A neutral finding is a hint,
 * so its test is skipped, not failed. A file without findings is one passed test; one that could
 * not be read is an error.
 */
public final class JUnitReporter implements Reporter.OfText {
  private final ToolInfo tool;
  private final WorkingFolder folder;

  public JUnitReporter(ToolInfo tool, WorkingFolder folder) {
    this.tool = tool;
    this.folder = folder;
  }

  @Override
  public String id() {
    return "junit";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    XmlOutput.write(out, xml -> write(report, xml));
  }

  private void write(Report report, XmlOutput xml) throws XMLStreamException {
    Map<SourceText, List<Finding>> files = FileFindings.of(report);
    long clean = files.values().stream().filter(List::isEmpty).count();
    long skipped = skipped(report.findings());
    xml.open(
        "testsuites",
        "name",
        tool.name(),
        "tests",
        Long.toString(report.findings().size() + clean + report.problems().size()),
        "failures",
        Long.toString(report.findings().size() - skipped),
        "errors",
        Integer.toString(report.problems().size()),
        "time",
        "0");
    for (Map.Entry<SourceText, List<Finding>> file : files.entrySet()) {
      suite(folder.relative(file.getKey()), file.getValue(), xml);
    }
    for (Problem problem : report.problems()) {
      unread(problem, xml);
    }
    xml.close();
  }

  private void suite(String path, List<Finding> findings, XmlOutput xml) throws XMLStreamException {
    long skipped = skipped(findings);
    suite(path, Math.max(1, findings.size()), findings.size() - skipped, 0, skipped, xml);
    if (findings.isEmpty()) {
      xml.empty("testcase", "name", "no findings", "classname", path, "time", "0");
    }
    for (Finding finding : findings) {
      test(path, finding, xml);
    }
    xml.close();
  }

  private static void suite(
      String path, long tests, long failures, long errors, long skipped, XmlOutput xml)
      throws XMLStreamException {
    xml.open(
        "testsuite",
        "name",
        path,
        "tests",
        Long.toString(tests),
        "failures",
        Long.toString(failures),
        "errors",
        Long.toString(errors),
        "skipped",
        Long.toString(skipped),
        "time",
        "0");
  }

  private static void test(String path, Finding finding, XmlOutput xml) throws XMLStreamException {
    String place = finding.at().start().line() + ":" + finding.at().start().column();
    String name = finding.check() + " " + place;
    xml.open("testcase", "name", name, "classname", path, "file", path, "time", "0");
    if (finding.severity() == Severity.NEUTRAL) {
      xml.empty("skipped", "message", MessageText.of(finding.message()));
    } else {
      xml.open(
          "failure", "message", MessageText.of(finding.message()), "type", finding.severity().id());
      xml.text(details(path + ":" + place, finding)).close();
    }
    xml.close();
  }

  private static String details(String place, Finding finding) {
    FindingRow row = FindingRow.of(finding);
    String text = place + "\n" + MessageText.of(finding.message()) + "\n- " + row.text();
    String whole = row.hasFix() ? text + "\n+ " + row.replacement() : text;
    return whole.replace("\r\n", "\n");
  }

  private static void unread(Problem problem, XmlOutput xml) throws XMLStreamException {
    suite(problem.path(), 1, 0, 1, 0, xml);
    xml.open("testcase", "name", "cannot be checked", "classname", problem.path(), "time", "0");
    xml.empty("error", "message", problem.message(), "type", "unreadable");
    xml.close().close();
  }

  private static long skipped(List<Finding> findings) {
    return findings.stream().filter(f -> f.severity() == Severity.NEUTRAL).count();
  }
}
