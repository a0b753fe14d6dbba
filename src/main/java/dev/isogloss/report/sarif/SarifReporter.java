package dev.isogloss.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Occurrences;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.Rule;
import dev.isogloss.report.Rules;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.json.JsonOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * SARIF 2.1.0: one run with one rule for each check. Of more findings than GitHub takes the worst
 * are kept, and a notification says how many are left out.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReporter implements Reporter.OfText {
  /** What GitHub takes in one run; it refuses the file where there are more. */
  static final int MOST_RESULTS = 25_000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ToolInfo tool;
  private final Rules rules;
  private final WorkingFolder folder;

  public SarifReporter(ToolInfo tool, Rules rules, WorkingFolder folder) {
    this.tool = tool;
    this.rules = rules;
    this.folder = folder;
  }

  @Override
  public String id() {
    return "sarif";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.indented(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      run(report, json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void run(Report report, JsonGenerator json) throws IOException {
    List<Rule> all = rules.with(report.findings());
    List<Finding> kept = kept(report.findings());
    json.writeStartObject();
    new RuleWriter(json).write(tool, all);
    invocation(report, report.findings().size() - kept.size(), json);
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField("id", tool.name() + "/");
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    root(json);
    json.writeArrayFieldStart("results");
    List<String> ids = all.stream().map(Rule::id).toList();
    ResultWriter results = new ResultWriter(json, new PlaceWriter(json, folder));
    Occurrences occurrences = new Occurrences();
    for (Finding finding : kept) {
      results.write(finding, ids.indexOf(finding.check()), occurrences.next(finding));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * What the paths start from. Its address is left open, as SARIF 2.1.0 allows (section 3.14.14):
   * the same report is the same on every machine, and a platform knows its own checkout.
   */
  private static void root(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(PlaceWriter.ROOT);
    SarifText.write("description", "The root of the repository.", json);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** In the order of the report. */
  private static List<Finding> kept(List<Finding> findings) {
    if (findings.size() <= MOST_RESULTS) {
      return findings;
    }
    boolean[] keep = new boolean[findings.size()];
    IntStream.range(0, findings.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> findings.get(i).severity()).reversed())
        .limit(MOST_RESULTS)
        .forEach(i -> keep[i] = true);
    return IntStream.range(0, findings.size())
        .filter(i -> keep[i])
        .mapToObj(findings::get)
        .toList();
  }

  private static void invocation(Report report, int leftOut, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", report.problems().isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : report.problems()) {
      notification("error", problem.message(), json);
    }
    if (leftOut > 0) {
      String message =
          leftOut
              + " findings are left out: GitHub takes "
              + MOST_RESULTS
              + " in one run, and the worst are kept. The other formats have them all.";
      notification("warning", message, json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void notification(String level, String message, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    SarifText.write("message", message, json);
    json.writeEndObject();
  }
}
