package dev.isogloss.report.reviewdog;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.report.JoinedFix;
import dev.isogloss.report.Reporter;
import dev.isogloss.report.ToolInfo;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.report.json.JsonOutput;
import dev.isogloss.text.Location;
import dev.isogloss.text.Position;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A diagnostic a line, for reviewdog. Its columns count bytes of UTF-8 from 1, and its ranges end
 * behind their last byte. The first fix that has edits is the suggestion, its edits joined into
 * one: reviewdog would offer them one by one.
 *
 * @see <a href="https://github.com/reviewdog/reviewdog/tree/master/proto/rdf">Reviewdog Diagnostic
 *     Format</a>
 */
public final class ReviewdogReporter implements Reporter.OfText {
  private final ToolInfo tool;
  private final WorkingFolder folder;

  public ReviewdogReporter(ToolInfo tool, WorkingFolder folder) {
    this.tool = tool;
    this.folder = folder;
  }

  @Override
  public String id() {
    return "rdjsonl";
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonGenerator json = JsonOutput.lines(out)) {
      for (Finding finding : report.findings()) {
        diagnostic(finding, json);
      }
      if (!report.findings().isEmpty()) {
        json.writeRaw('\n');
      }
    }
  }

  private void diagnostic(Finding finding, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("message", MessageText.of(finding.message()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", folder.relative(finding.at().source()));
    range(finding.at(), json);
    json.writeEndObject();
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", tool.name());
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.check());
    json.writeEndObject();
    Optional<JoinedFix> suggestion = suggestion(finding);
    if (suggestion.isPresent()) {
      json.writeArrayFieldStart("suggestions");
      json.writeStartObject();
      range(suggestion.get().at(), json);
      json.writeStringField("text", suggestion.get().text());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** It applies to the file of the finding, so a fix elsewhere cannot be told. */
  private static Optional<JoinedFix> suggestion(Finding finding) {
    OptionalInt first = finding.firstFix(Safety.UNSAFE);
    return first.isEmpty()
        ? Optional.empty()
        : JoinedFix.of(finding.fixes().get(first.getAsInt()))
            .filter(joined -> joined.at().source().equals(finding.at().source()));
  }

  private static void range(Location at, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", at.source(), at.span().start(), json);
    position("end", at.source(), at.span().end(), json);
    json.writeEndObject();
  }

  private static void position(String field, SourceText source, int offset, JsonGenerator json)
      throws IOException {
    Position at = source.position(offset);
    String before = source.slice(new Span(offset - (at.column() - 1), offset));
    json.writeObjectFieldStart(field);
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "ERROR";
      case MINOR -> "WARNING";
      case NEUTRAL -> "INFO";
    };
  }
}
