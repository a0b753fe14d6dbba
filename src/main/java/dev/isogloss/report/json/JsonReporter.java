package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import java.io.IOException;

/**
 * One JSON object, the same for the same report. Keys are never reordered or dropped, only added;
 * {@code concept} and {@code per1000Words} occur only where there is one.
 */
public final class JsonReporter implements Reporter.OfText {
  private final ToolInfo tool;
  private final Calibration calibration;

  public JsonReporter(ToolInfo tool) {
    this(tool, Calibration.DEFAULT);
  }

  /**
   * @param calibration of the scores
   */
  public JsonReporter(ToolInfo tool, Calibration calibration) {
    this.tool = tool;
    this.calibration = calibration;
  }

  @Override
  public String id() {
    return "json";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.indented(out)) {
      new JsonWriter(json, calibration).write(tool, report);
      json.writeRaw('\n');
    }
  }
}
