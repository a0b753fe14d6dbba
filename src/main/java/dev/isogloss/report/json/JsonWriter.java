package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
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

  JsonWriter(JsonGenerator json) {
    this.json = json;
    this.findings = new FindingWriter(json);
  }

  void write(ToolInfo tool, Report report) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", tool.name());
    json.writeStringField("version", tool.version());
    json.writeEndObject();
    files(report.files());
    json.writeArrayFieldStart("findings");
    for (Finding finding : report.findings()) {
      findings.write(finding);
    }
    json.writeEndArray();
    mentions(report.mentions());
    summary(Summary.of(report.findings()), Score.of(report));
    new ClusterWriter(json).write(report.clusters());
    json.writeEndObject();
  }

  private void files(List<FileFacts> files) throws IOException {
    json.writeArrayFieldStart("files");
    for (FileFacts file : files) {
      json.writeStartObject();
      json.writeStringField("path", file.source().name());
      json.writeStringField("language", file.language().toLanguageTag());
      json.writeNumberField("words", file.words());
      json.writeNumberField("segments", file.segments());
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

  private void summary(Summary summary, Score score) throws IOException {
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
    score(score);
    json.writeEndObject();
  }

  private void score(Score score) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeNumberField("apt", score.penaltyPoints());
    Optional<BigDecimal> perThousandWords = score.perThousandWords();
    if (perThousandWords.isPresent()) {
      json.writeNumberField("per1000Words", perThousandWords.get());
    }
    json.writeEndObject();
  }
}
