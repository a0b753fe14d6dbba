package dev.isogloss.report.xlsx;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook with a sheet of findings, one of terms and one of files. Its first sheet has an empty
 * column for the editor's verdict. Texts are texts: none is taken for a formula.
 */
public final class XlsxReporter implements Reporter.OfBytes {
  private final ToolInfo tool;
  private final WorkingFolder folder;

  public XlsxReporter(ToolInfo tool, WorkingFolder folder) {
    this.tool = tool;
    this.folder = folder;
  }

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Path draft = Files.createTempFile(tool.name(), ".xlsx");
    try {
      try (OutputStream file = Files.newOutputStream(draft)) {
        draft(report, file);
      }
      Timeless.copy(draft, out);
    } finally {
      Files.delete(draft);
    }
  }

  private void draft(Report report, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, tool.name(), null);
    new FindingSheet(workbook.newWorksheet("Findings"), folder).write(report);
    new TermSheet(workbook.newWorksheet("Terms"), folder).write(report);
    new FileSheet(workbook.newWorksheet("Files"), folder).write(report);
    workbook.finish();
  }
}
