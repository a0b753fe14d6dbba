package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.Unread;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Score;
import dev.isogloss.report.Summary;
import dev.isogloss.report.ToolInfo;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the frame of the report; findings are {@link FindingWriter}'s. */
final class JsonWriter {
  private final JsonGenerator json;
  private final FindingWriter findings;
  private final Calibration calibration;

  JsonWriter(JsonGenerator json, Calibration calibration) {
    this.json = json;
    this.calibration = calibration;
    this.findings = new FindingWriter(json);
  }

  void write(ToolInfo tool, Report report) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", tool.name());
    json.writeStringField("version", tool.version());
    json.writeEndObject();
    files(report);
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    mentions(report.mentions());
    summary(report);
    new ClusterWriter(json).write(report.clusters());
    json.writeEndObject();
  }

  private void files(Report report) throws IOException {
    json.writeArrayFieldStart("files");
    for (FileFacts file : report.files()) {
      json.writeStartObject();
      json.writeStringField("path", file.source().name());
      json.writeStringField("language", file.language().toLanguageTag());
      json.writeNumberField("words", file.words());
      json.writeNumberField("segments", file.segments());
      score(Score.of(report, file));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void mentions(List<Mention> mentions) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      json.writeStringField("concept", mention.concept());
      json.writeStringField("file", mention.at().source().name());
      json.writeNumberField("start", mention.at().span().start());
      json.writeNumberField("end", mention.at().span().end());
      json.writeNumberField("line", mention.at().start().line());
      json.writeStringField("text", mention.at().text());
      json.writeStringField("status", mention.status().id());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void summary(Report report) throws IOException {
    Summary summary = Summary.of(report.findings());
    json.writeObjectFieldStart("summary");
    json.writeNumberField("findings", summary.findings());
    json.writeObjectFieldStart("bySeverity");
    for (Map.Entry<Severity, Integer> entry : summary.bySeverity().entrySet()) {
      json.writeNumberField(entry.getKey().id(), entry.getValue());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("byCheck");
    for (String check : summary.byCheck().keySet()) {
      json.writeNumberField(check, summary.of(check));
    }
    json.writeEndObject();
    score(Score.of(report));
    json.writeObjectFieldStart("omitted");
    for (Reason reason : Reason.values()) {
      json.writeNumberField(reason.id(), report.omitted(reason));
    }
    json.writeEndObject();
    unread(report);
    json.writeEndObject();
  }

  /** Missing where everything was read. */
  private void unread(Report report) throws IOException {
    if (!report.unread().isEmpty()) {
      json.writeObjectFieldStart("notRead");
      for (Unread kind : report.unread()) {
        json.writeNumberField(kind.ending(), kind.files());
      }
      json.writeEndObject();
    }
  }

  private void score(Score score) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeNumberField("apt", score.penaltyPoints());
    number("per1000Words", score.perThousandWords());
    number("raw", score.raw());
    number("calibrated", score.calibrated(calibration));
    json.writeEndObject();
  }

  private void number(String key, Optional<BigDecimal> value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.get());
    }
  }
}
