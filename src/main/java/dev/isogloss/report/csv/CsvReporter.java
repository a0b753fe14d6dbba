package dev.isogloss.report.csv;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.FindingRow;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.text.Position;
import dev.isogloss.text.SafeText;
import java.io.IOException;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * CSV as RFC 4180 has it: one row for each finding, lines end with CRLF. A cell that a spreadsheet
 * would take for a formula gets an apostrophe in front, which spreadsheets hide.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class CsvReporter implements Reporter.OfText {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "file",
              "line",
              "column",
              "endLine",
              "endColumn",
              "severity",
              "check",
              "category",
              "concept",
              "message",
              "text",
              "replacement",
              "safety",
              "copies",
              "fingerprint")
          .get();

  /** With the full-width signs, which some spreadsheets take for the others. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final WorkingFolder folder;
  private final boolean marked;

  public CsvReporter(WorkingFolder folder) {
    this(folder, false);
  }

  /**
   * @param marked whether it begins with a byte order mark, by which Excel knows UTF-8
   */
  public CsvReporter(WorkingFolder folder, boolean marked) {
    this.folder = folder;
    this.marked = marked;
  }

  @Override
  public String id() {
    return marked ? "csv-bom" : "csv";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    if (marked) {
      out.append(BYTE_ORDER_MARK);
    }
    // Closing the printer would close what it prints to.
    CSVPrinter csv = new CSVPrinter(out, FORMAT);
    for (Finding finding : report.findings()) {
      row(FindingRow.of(finding), csv);
    }
  }

  private void row(FindingRow row, CSVPrinter csv) throws IOException {
    Finding finding = row.finding();
    Position start = finding.at().start();
    Position end = finding.at().end();
    csv.printRecord(
        cell(folder.relative(finding.at().source())),
        start.line(),
        start.column(),
        end.line(),
        end.column(),
        finding.severity().id(),
        finding.check(),
        finding.category().id(),
        cell(Objects.requireNonNullElse(finding.concept(), "")),
        cell(MessageText.of(finding.message())),
        cell(row.text()),
        cell(row.replacement()),
        row.safety(),
        row.copies(),
        cell(finding.fingerprint()));
  }

  /** Also where the table goes into a log, a cell commands nothing. */
  private static String cell(String raw) {
    String text = SafeText.logLines(raw);
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
