package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import java.io.IOException;

/**
 * One JSON object, the same for the same report. Keys are never reordered or dropped, only added;
 * {@code concept} and {@code per1000Words} stand only where there is one.
 */
public final class JsonReporter implements Reporter {
  private static final JsonFactory FACTORY = new JsonFactory();

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
    try (JsonGenerator json = FACTORY.createGenerator(new AppendableWriter(out))) {
      json.setPrettyPrinter(printer());
      new JsonWriter(json, calibration).write(tool, report);
      json.writeRaw('\n');
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
