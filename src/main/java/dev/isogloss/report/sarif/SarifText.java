package dev.isogloss.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes messages, in which braces would stand for arguments (SARIF 2.1.0, section 3.11.5). */
final class SarifText {
  private SarifText() {}

  static void write(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", escape(text));
    json.writeEndObject();
  }

  static void write(String field, String text, String markdown, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", escape(text));
    json.writeStringField("markdown", escape(markdown));
    json.writeEndObject();
  }

  /** Text of a file, which is no message and is as it is. */
  static void writeContent(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String escape(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }
}
