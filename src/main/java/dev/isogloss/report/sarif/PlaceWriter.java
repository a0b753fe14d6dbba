package dev.isogloss.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.report.WorkingFolder;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes files and places. Columns count UTF-16 code units, as ours do. */
final class PlaceWriter {
  /** The name of the folder that paths start from. */
  static final String ROOT = "%SRCROOT%";

  private static final String UNRESERVED = "-._~/";

  private final JsonGenerator json;
  private final WorkingFolder folder;

  PlaceWriter(JsonGenerator json, WorkingFolder folder) {
    this.json = json;
    this.folder = folder;
  }

  /** The fields of a physical location. */
  void place(Location at) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    file(at.source());
    region("region", at);
    json.writeEndObject();
  }

  void file(SourceText source) throws IOException {
    String path = folder.relative(source);
    json.writeObjectFieldStart("artifactLocation");
    if (path.startsWith("/")) {
      json.writeStringField("uri", "file://" + encoded(path));
    } else {
      json.writeStringField("uri", encoded(path));
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  void region(String field, Location at) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", at.start().line());
    json.writeNumberField("startColumn", at.start().column());
    json.writeNumberField("endLine", at.end().line());
    json.writeNumberField("endColumn", at.end().column());
    json.writeEndObject();
  }

  /** As RFC 3986 has it. A colon in the first part of a relative path would end a scheme. */
  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
