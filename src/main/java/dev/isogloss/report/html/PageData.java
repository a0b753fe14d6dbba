package dev.isogloss.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Report;
import dev.isogloss.report.json.JsonOutput;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the script of the page needs to make accepted fixes: the files that a fix changes, and the
 * edits of each fix, those of the copies included. Offsets count UTF-16 code units, as those of a
 * JavaScript string do.
 */
final class PageData {
  private final Report report;
  private final Anchors anchors;

  PageData(Report report, Anchors anchors) {
    this.report = report;
    this.anchors = anchors;
  }

  /** JSON without a character that could end the element it is in. */
  String json() throws IOException {
    StringBuilder out = new StringBuilder();
    try (JsonGenerator json = JsonOutput.lines(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("files");
      Set<SourceText> edited = edited();
      for (SourceText source : anchors.sources()) {
        file(source, edited.contains(source), json);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("fixes");
      fixes(json);
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString().replace("<", "\\u003c");
  }

  /** The files that a fix changes. */
  private Set<SourceText> edited() {
    Set<SourceText> edited = new HashSet<>();
    for (Finding finding : report.findings()) {
      for (int i = 0; i < finding.fixes().size(); i++) {
        edits(finding, i).forEach(edit -> edited.add(edit.at().source()));
      }
    }
    return edited;
  }

  private static void file(SourceText source, boolean edited, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", source.name());
    json.writeStringField("text", edited ? source.content() : "");
    json.writeEndObject();
  }

  /** By number of the finding and number of the fix. */
  private void fixes(JsonGenerator json) throws IOException {
    Map<SourceText, Integer> files = new HashMap<>();
    anchors.sources().forEach(source -> files.put(source, anchors.number(source)));
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      for (int j = 0; j < finding.fixes().size(); j++) {
        List<Edit> edits = edits(finding, j);
        if (!edits.isEmpty() && edits.stream().allMatch(e -> files.containsKey(e.at().source()))) {
          json.writeObjectFieldStart((i + 1) + "." + j);
          json.writeStringField("safety", finding.safety(j).id());
          json.writeArrayFieldStart("edits");
          for (Edit edit : edits) {
            edit(edit, files.getOrDefault(edit.at().source(), 0), json);
          }
          json.writeEndArray();
          json.writeEndObject();
        }
      }
    }
  }

  private static List<Edit> edits(Finding finding, int fix) {
    List<Edit> edits = new ArrayList<>(finding.fixes().get(fix).edits());
    for (Copy copy : finding.copies()) {
      List<Fix> fixes = copy.fixes();
      if (fix < fixes.size() && !edits.isEmpty()) {
        edits.addAll(fixes.get(fix).edits());
      }
    }
    return edits;
  }

  private static void edit(Edit edit, int file, JsonGenerator json) throws IOException {
    json.writeStartArray();
    json.writeNumber(file);
    json.writeNumber(edit.at().span().start());
    json.writeNumber(edit.at().span().end());
    json.writeString(edit.replacement());
    json.writeEndArray();
  }
}
