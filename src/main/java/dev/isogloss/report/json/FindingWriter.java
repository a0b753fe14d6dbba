package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Alias;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import java.io.IOException;
import java.util.List;

/** Writes one finding. */
final class FindingWriter {
  private final JsonGenerator json;

  FindingWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("check", finding.check());
    json.writeStringField("category", finding.category().id());
    json.writeStringField("severity", finding.severity().id());
    place(finding.at());
    json.writeStringField("text", finding.at().text());
    json.writeStringField("message", MessageText.of(finding.message()));
    if (finding.concept() != null) {
      json.writeStringField("concept", finding.concept());
    }
    fixes(finding.fixes());
    related(finding.related());
    copies(finding.copies());
    json.writeStringField("fingerprint", finding.fingerprint());
    aliases(finding.aliases());
    json.writeEndObject();
  }

  /** Written only where there are any: most findings speak for themselves. */
  private void aliases(List<Alias> aliases) throws IOException {
    if (aliases.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("aliases");
    for (Alias alias : aliases) {
      json.writeStartObject();
      json.writeStringField("check", alias.check());
      json.writeStringField("fingerprint", alias.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Location at) throws IOException {
    json.writeStringField("file", at.source().name());
    json.writeNumberField("line", at.start().line());
    json.writeNumberField("column", at.start().column());
    json.writeNumberField("endLine", at.end().line());
    json.writeNumberField("endColumn", at.end().column());
    span(at);
  }

  private void span(Location at) throws IOException {
    json.writeNumberField("start", at.span().start());
    json.writeNumberField("end", at.span().end());
  }

  private void fixes(List<Fix> fixes) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Fix fix : fixes) {
      json.writeStartObject();
      json.writeStringField("title", MessageText.of(fix.title()));
      json.writeStringField("safety", fix.safety().id());
      json.writeArrayFieldStart("edits");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        json.writeStringField("file", edit.at().source().name());
        span(edit.at());
        json.writeStringField("replacement", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void related(List<Related> places) throws IOException {
    json.writeArrayFieldStart("related");
    for (Related related : places) {
      Location at = related.at();
      json.writeStartObject();
      json.writeStringField("file", at.source().name());
      span(at);
      json.writeNumberField("line", at.start().line());
      json.writeNumberField("column", at.start().column());
      json.writeNumberField("endLine", at.end().line());
      json.writeStringField("text", at.text());
      json.writeStringField("message", MessageText.of(related.message()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void copies(List<Copy> copies) throws IOException {
    json.writeArrayFieldStart("copies");
    for (Copy copy : copies) {
      Location at = copy.at();
      json.writeStartObject();
      json.writeStringField("file", at.source().name());
      span(at);
      json.writeNumberField("line", at.start().line());
      json.writeNumberField("endLine", at.end().line());
      fixes(copy.fixes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
