package dev.isogloss.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.Rendering;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.text.Location;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes what the texts call by several names. */
final class ClusterWriter {
  private final JsonGenerator json;

  ClusterWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(List<Cluster> clusters) throws IOException {
    json.writeArrayFieldStart("clusters");
    for (Cluster cluster : clusters) {
      json.writeStartObject();
      json.writeStringField("id", cluster.id());
      json.writeStringField("kind", cluster.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("language", cluster.language().toLanguageTag());
      json.writeStringField("proposed", cluster.proposed().text());
      json.writeNumberField("score", Math.round(cluster.score() * 1000) / 1000.0);
      json.writeArrayFieldStart("reasons");
      for (Message reason : cluster.reasons()) {
        json.writeString(MessageText.of(reason));
      }
      json.writeEndArray();
      renderings(cluster.renderings());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void renderings(List<Rendering> renderings) throws IOException {
    json.writeArrayFieldStart("renderings");
    for (Rendering rendering : renderings) {
      json.writeStartObject();
      json.writeStringField("text", rendering.text());
      json.writeArrayFieldStart("places");
      for (Rendering.Use use : rendering.uses()) {
        place(use.at());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void place(Location at) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", at.source().name());
    json.writeNumberField("start", at.span().start());
    json.writeNumberField("end", at.span().end());
    json.writeNumberField("line", at.start().line());
    json.writeStringField("text", at.text());
    json.writeEndObject();
  }
}
