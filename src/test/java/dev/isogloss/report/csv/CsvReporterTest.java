package dev.isogloss.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReporterTest {
  private static List<CSVRecord> write(Report report) throws IOException {
    String csv = Reports.write(new CsvReporter(Reports.FOLDER), report);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.getRecords();
    }
  }

  @Test
  void aRowForEachFinding() throws IOException {
    List<CSVRecord> rows = write(SampleReport.report());
    assertThat(rows).hasSize(8).allMatch(CSVRecord::isConsistent);
    assertThat(rows.get(0).get("text")).isEqualTo("законом** расширения");
    assertThat(rows.get(0).get("replacement")).isEqualTo("закону** масштабирования");
    assertThat(rows.get(0).get("copies")).isEqualTo("7");
    assertThat(write(Reports.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
  void noCellIsAFormula(String text) throws IOException {
    CSVRecord row = write(Reports.found(text, "x" + text, text, text)).get(0);
    assertThat(row.get("file")).startsWith("'");
    assertThat(row.get("message")).isEqualTo("'" + text);
    assertThat(row.get("replacement")).isEqualTo("'" + text);
    assertThat(row.get("text")).isEqualTo("x" + text);
  }

  @Test
  void linesEndWithCrlfAndQuotesAreDoubled() throws IOException {
    String csv =
        Reports.write(
            new CsvReporter(Reports.FOLDER), Reports.found("a.md", "a \"b\", c", "M.", "y"));
    assertThat(csv).endsWith("\r\n").contains("\"a \"\"b\"\", c\"");
  }
}
