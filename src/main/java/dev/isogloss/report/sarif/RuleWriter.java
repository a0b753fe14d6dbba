package dev.isogloss.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Severity;
import dev.isogloss.report.Rule;
import dev.isogloss.report.ToolInfo;
import java.io.IOException;
import java.util.List;

/** Writes the tool with its rules. */
final class RuleWriter {
  private final JsonGenerator json;

  RuleWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(ToolInfo tool, List<Rule> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", tool.name());
    json.writeStringField("version", tool.version());
    json.writeStringField("informationUri", tool.home());
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(Rule rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    SarifText.write("shortDescription", rule.summary(), json);
    String help = rule.help().isEmpty() ? rule.summary() : rule.help();
    SarifText.write("help", help, help, json);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.category().dimension());
    json.writeString(rule.category().id());
    json.writeEndArray();
    json.writeStringField("problem.severity", problem(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  static String level(Severity severity) {
    return switch (severity) {
      case CRITICAL, MAJOR -> "error";
      case MINOR -> "warning";
      case NEUTRAL -> "note";
    };
  }

  /** GitHub's word for it. */
  private static String problem(Severity severity) {
    return severity == Severity.NEUTRAL ? "recommendation" : level(severity);
  }
}
