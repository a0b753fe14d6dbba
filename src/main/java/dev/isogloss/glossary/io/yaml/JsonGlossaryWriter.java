package dev.isogloss.glossary.io.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.NativeEntry;
import dev.isogloss.glossary.io.Remarks;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the native format as JSON; remarks become part of the note. */
final class JsonGlossaryWriter implements GlossaryWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  @Override
  public void write(Glossary glossary, Function<Concept, List<String>> remarks, Appendable out)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      // The library would take the line break of the system, and files would differ.
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeArrayFieldStart("concepts");
      for (Concept concept : glossary.concepts()) {
        write(concept, Remarks.note(concept, remarks), json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void write(Concept concept, String note, JsonGenerator json) throws IOException {
    NativeEntry entry = NativeEntry.of(concept);
    json.writeStartObject();
    json.writeStringField("id", concept.id());
    // What is usual is left out.
    if (concept.kind() != Concept.Kind.TERM) {
      json.writeStringField("kind", concept.kind().id());
    }
    if (!entry.partOfSpeech().isEmpty()) {
      json.writeStringField("pos", entry.partOfSpeech());
    }
    if (!entry.gender().isEmpty()) {
      json.writeStringField("gender", entry.gender());
    }
    if (!entry.animacy().isEmpty()) {
      json.writeStringField("animacy", entry.animacy());
    }
    if (entry.indeclinable()) {
      json.writeStringField("indeclinable", "yes");
    }
    if (concept.casePolicy() != CasePolicy.AS_KIND) {
      json.writeStringField("case", concept.casePolicy().id());
    }
    json.writeObjectFieldStart("terms");
    for (Map.Entry<String, Map<Status, List<String>>> language : entry.terms().entrySet()) {
      json.writeObjectFieldStart(language.getKey());
      for (Map.Entry<Status, List<String>> status : language.getValue().entrySet()) {
        values(status.getKey().id(), status.getValue(), json);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    forms(entry, json);
    values("context", entry.use().context(), json);
    values("except", entry.use().except(), json);
    values("only", entry.use().only(), json);
    if (!note.isEmpty()) {
      json.writeStringField("note", note);
    }
    json.writeEndObject();
  }

  private static void forms(NativeEntry entry, JsonGenerator json) throws IOException {
    if (entry.forms().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("forms");
    for (Map.Entry<String, List<GivenForm>> language : entry.forms().entrySet()) {
      json.writeObjectFieldStart(language.getKey());
      for (GivenForm form : language.getValue()) {
        json.writeStringField(form.slot(), form.text());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** A list even of one value, so that programs need not ask which it is; none of no value. */
  private static void values(String key, List<String> values, JsonGenerator json)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
