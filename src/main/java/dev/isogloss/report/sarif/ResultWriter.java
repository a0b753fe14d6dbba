package dev.isogloss.report.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a finding. A fix carries its counterparts in the copies with it. */
final class ResultWriter {
  private final JsonGenerator json;
  private final PlaceWriter places;

  ResultWriter(JsonGenerator json, PlaceWriter places) {
    this.json = json;
    this.places = places;
  }

  /**
   * @param occurrence which finding of its file with this fingerprint it is, from 1
   */
  void write(Finding finding, int rule, int occurrence) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.check());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", RuleWriter.level(finding.severity()));
    SarifText.write("message", MessageText.of(finding.message()), json);
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.place(finding.at());
    json.writeEndObject();
    json.writeEndArray();
    related(finding);
    fixes(finding);
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("isogloss/v1", finding.fingerprint());
    json.writeStringField("primaryLocationLineHash", finding.fingerprint() + ":" + occurrence);
    json.writeEndObject();
    properties(finding);
    json.writeEndObject();
  }

  private void related(Finding finding) throws IOException {
    if (finding.related().isEmpty() && finding.copies().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Related related : finding.related()) {
      related(id++, related.at(), MessageText.of(related.message()));
    }
    for (Copy copy : finding.copies()) {
      boolean here = copy.at().source().equals(finding.at().source());
      related(id++, copy.at(), here ? "The same in a copied passage." : "The same here.");
    }
    json.writeEndArray();
  }

  private void related(int id, Location at, String message) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    places.place(at);
    SarifText.write("message", message, json);
    json.writeEndObject();
  }

  private void fixes(Finding finding) throws IOException {
    if (finding.fixes().stream().allMatch(fix -> fix.edits().isEmpty())) {
      return;
    }
    json.writeArrayFieldStart("fixes");
    for (int i = 0; i < finding.fixes().size(); i++) {
      if (!finding.fixes().get(i).edits().isEmpty()) {
        fix(finding, i);
      }
    }
    json.writeEndArray();
  }

  private void fix(Finding finding, int index) throws IOException {
    Map<SourceText, List<Edit>> byFile = new LinkedHashMap<>();
    group(finding.fixes().get(index).edits(), byFile);
    for (Copy copy : finding.copies()) {
      if (index < copy.fixes().size()) {
        group(copy.fixes().get(index).edits(), byFile);
      }
    }
    json.writeStartObject();
    SarifText.write("description", MessageText.of(finding.fixes().get(index).title()), json);
    json.writeArrayFieldStart("artifactChanges");
    for (Map.Entry<SourceText, List<Edit>> file : byFile.entrySet()) {
      change(file.getKey(), file.getValue());
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("safety", finding.safety(index).id());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void group(List<Edit> edits, Map<SourceText, List<Edit>> byFile) {
    edits.forEach(
        edit -> byFile.computeIfAbsent(edit.at().source(), s -> new ArrayList<>()).add(edit));
  }

  private void change(SourceText source, List<Edit> edits) throws IOException {
    json.writeStartObject();
    places.file(source);
    json.writeArrayFieldStart("replacements");
    for (Edit edit : edits) {
      json.writeStartObject();
      places.region("deletedRegion", edit.at());
      if (!edit.replacement().isEmpty()) {
        SarifText.writeContent("insertedContent", edit.replacement(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void properties(Finding finding) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("category", finding.category().id());
    if (finding.concept() != null) {
      json.writeStringField("concept", finding.concept());
    }
    json.writeEndObject();
  }
}
