package dev.isogloss.report.gitlab;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.Occurrences;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.json.JsonOutput;
import dev.isogloss.text.Sha256;
import java.io.IOException;

/**
 * GitLab's Code Quality report. GitLab shows one issue for each fingerprint, so the path and the
 * number of the occurrence are part of it.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/">GitLab: Code Quality</a>
 * @see <a
 *     href="https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md#data-types">Issues
 *     of Code Climate</a>
 */
public final class GitLabReporter implements Reporter.OfText {
  private static final int DIGITS = 32;

  private final WorkingFolder folder;

  public GitLabReporter(WorkingFolder folder) {
    this.folder = folder;
  }

  @Override
  public String id() {
    return "gitlab";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Occurrences occurrences = new Occurrences();
    try (JsonGenerator json = JsonOutput.indented(out)) {
      json.writeStartArray();
      for (Finding finding : report.findings()) {
        issue(finding, occurrences.next(finding), json);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private void issue(Finding finding, int occurrence, JsonGenerator json) throws IOException {
    String path = folder.relative(finding.at().source());
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("description", MessageText.of(finding.message()));
    json.writeStringField("check_name", finding.check());
    json.writeArrayFieldStart("categories");
    json.writeString(category(finding.category()));
    json.writeEndArray();
    json.writeStringField("fingerprint", fingerprint(path, finding, occurrence));
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.at().start().line());
    json.writeNumberField("end", finding.at().end().line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String fingerprint(String path, Finding finding, int occurrence) {
    String named = path + '\n' + finding.fingerprint() + '\n' + occurrence;
    return Sha256.hex(named).substring(0, DIGITS);
  }

  /** The nearest of Code Climate's categories, which GitLab's format has taken over. */
  private static String category(Category category) {
    return switch (category) {
      case DESIGN_DUPLICATE, DESIGN_BOILERPLATE, LINGUISTIC_DUPLICATION -> "Duplication";
      case ACCURACY_OMISSION,
          ACCURACY_ADDITION,
          ACCURACY_UNTRANSLATED,
          ACCURACY_MISTRANSLATION,
          DESIGN_MARKUP ->
          "Bug Risk";
      case TERMINOLOGY_INCONSISTENT, TERMINOLOGY_WRONG_TERM, STYLE_AWKWARD -> "Clarity";
      default -> "Style";
    };
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> "critical";
      case MAJOR -> "major";
      case MINOR -> "minor";
      case NEUTRAL -> "info";
    };
  }
}
