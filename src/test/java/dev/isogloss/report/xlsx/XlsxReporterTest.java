package dev.isogloss.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Golden;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxReporterTest {
  private static byte[] write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxReporter(SampleReport.TOOL, Reports.FOLDER).write(report, out);
    return out.toByteArray();
  }

  private static List<Row> rows(byte[] workbook, String sheet) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      return read.findSheet(sheet).orElseThrow().read();
    }
  }

  @Test
  void reopened() throws IOException {
    StringBuilder text = new StringBuilder();
    try (ReadableWorkbook read =
        new ReadableWorkbook(new ByteArrayInputStream(write(SampleReport.report())))) {
      for (Sheet sheet : read.getSheets().toList()) {
        text.append("== ").append(sheet.getName()).append('\n');
        sheet.read().forEach(row -> text.append(line(row)).append('\n'));
      }
    }
    Golden.check("workbook.txt", text.toString());
  }

  private static String line(Row row) {
    return row.stream()
        .map(cell -> cell == null ? "" : cell.getText().replaceAll("\\r?\\n", "⏎"))
        .collect(Collectors.joining(" | "));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    Row row =
        rows(write(Reports.found("a.md", "=1+1", "=2", "=cmd|' /C calc'!A0")), "Findings").get(1);
    assertThat(row.stream().filter(cell -> cell != null).map(cell -> cell.getType()))
        .doesNotContain(CellType.FORMULA);
    assertThat(row.getCellText(5)).isEqualTo("=1+1");
    assertThat(row.getCellText(6)).isEqualTo("=cmd|' /C calc'!A0");
  }

  @Test
  void aLongTextAndOneWithForbiddenCharactersFit() throws IOException {
    Row row =
        rows(write(Reports.found("a.md", "🚀".repeat(20_000), "a\u0000\ud800b", "y")), "Findings")
            .get(1);
    assertThat(row.getCellText(5).length()).isBetween(990, 1001);
    assertThat(row.getCellText(5)).endsWith("🚀…");
    assertThat(row.getCellText(9)).isEqualTo("a\ufffd\ufffdb");
  }

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    byte[] once = write(SampleReport.report());
    Thread.sleep(2100);
    assertThat(write(SampleReport.report())).isEqualTo(once);
  }

  @Test
  void anEmptyReportIsWhole() throws IOException {
    assertThat(rows(write(Reports.empty()), "Findings")).hasSize(1);
  }
}
