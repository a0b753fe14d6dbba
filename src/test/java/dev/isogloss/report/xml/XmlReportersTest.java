package dev.isogloss.report.xml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import dev.isogloss.report.Schemas;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlReportersTest {
  private static final JUnitReporter JUNIT = new JUnitReporter(SampleReport.TOOL, Reports.FOLDER);
  private static final CheckstyleReporter CHECKSTYLE =
      new CheckstyleReporter(SampleReport.TOOL, Reports.FOLDER);

  private static String valid(Reporter.OfText reporter, Report report) throws Exception {
    String xml = Reports.write(reporter, report);
    Schemas.xml("/schemas/" + reporter.id() + ".xsd", xml);
    return xml;
  }

  private static List<ReportTestSuite> suites(Report report) throws Exception {
    byte[] xml = valid(JUNIT, report).getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
        .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8));
  }

  @Test
  void surefireReadsTheFindingsAsFailedTests() throws Exception {
    List<ReportTestSuite> suites = suites(SampleReport.report());
    assertThat(suites).hasSize(2);
    ReportTestSuite article = suites.get(0);
    assertThat(article.getNumberOfTests()).isEqualTo(6);
    assertThat(article.getNumberOfFailures()).isEqualTo(6);
    assertThat(article.getTestCases()).hasSize(6);
    ReportTestCase first = article.getTestCases().get(0);
    assertThat(first.getName()).isEqualTo("term-forbidden 3:31");
    assertThat(first.getFailureMessage()).startsWith("«закон расширения» is a forbidden");
  }

  @Test
  void aHintIsSkipped() throws Exception {
    ReportTestSuite hostile = suites(SampleReport.report()).get(1);
    assertThat(hostile.getNumberOfSkipped()).isEqualTo(1);
    assertThat(hostile.getNumberOfFailures()).isEqualTo(1);
    assertThat(hostile.getTestCases().get(0).hasSkipped()).isTrue();
  }

  @Test
  void aCleanFilePassesAndAnUnreadOneIsAnError() throws Exception {
    Report clean = Reports.many(0);
    assertThat(suites(clean).get(0).getTestCases().get(0).isSuccessful()).isTrue();
    assertThat(suites(Reports.unread()).get(0).getNumberOfErrors()).isEqualTo(1);
    assertThat(suites(Reports.empty())).isEmpty();
  }

  @Test
  void checkstyleKeepsTheMessagesWhole() throws Exception {
    String message = "A \"quoted\" <b> & 'this'\nin two lines: \u0007\ud800.";
    Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new InputSource(
                    new StringReader(valid(CHECKSTYLE, Reports.found("a.md", "x", message, "y")))));
    Element error = (Element) xml.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message"))
        .isEqualTo(message.replace('\u0007', '\ufffd').replace('\ud800', '\ufffd'));
    assertThat(error.getAttribute("line")).isEqualTo("2");
  }

  @Test
  void checkstyleIsValid() throws Exception {
    assertThat(valid(CHECKSTYLE, SampleReport.report())).contains("isogloss.repeat-word");
    valid(CHECKSTYLE, Reports.empty());
  }
}
