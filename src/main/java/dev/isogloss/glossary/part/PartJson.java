package dev.isogloss.glossary.part;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.isogloss.glossary.Term;
import dev.isogloss.text.Location;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the part of a glossary as one JSON object. {@code docs/report-format.md} has its keys. */
record PartJson(GlossaryPart part) {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Writes it with two spaces a level and LF at the end of lines. */
  void write(Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      json.writeStringField("to", part.to().toLanguageTag());
      json.writeArrayFieldStart("entries");
      for (PartEntry entry : part.entries()) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  /** Lines end as they do on every system. */
  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }

  /** Every key is there in every entry, so that programs need not ask. */
  private static void write(PartEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("concept", entry.concept().id());
    json.writeStringField("kind", entry.concept().kind().id());
    json.writeStringField("from", entry.from().toLanguageTag());
    texts("source", entry.named(), json);
    json.writeBooleanField("keep", entry.isKept());
    texts("preferred", entry.preferred(), json);
    texts("admitted", entry.admitted(), json);
    json.writeArrayFieldStart("avoid");
    for (Term term : entry.avoid()) {
      avoid(term, json);
    }
    json.writeEndArray();
    strings("only", entry.only(), json);
    json.writeStringField("note", entry.concept().note());
    json.writeNumberField("count", entry.uses().size());
    files(entry, json);
    json.writeEndObject();
  }

  /** A rendering not to write, with where that holds. */
  private static void avoid(Term term, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", term.text());
    json.writeStringField("status", term.status().id());
    strings("near", term.use().context(), json);
    strings("except", term.use().except(), json);
    json.writeEndObject();
  }

  /** How often each text has it, and on which line first. */
  private static void files(PartEntry entry, JsonGenerator json) throws IOException {
    Map<String, List<Location>> byFile = new LinkedHashMap<>();
    entry
        .uses()
        .forEach(
            use -> byFile.computeIfAbsent(use.source().name(), f -> new ArrayList<>()).add(use));
    json.writeArrayFieldStart("files");
    for (Map.Entry<String, List<Location>> file : byFile.entrySet()) {
      json.writeStartObject();
      json.writeStringField("file", file.getKey());
      json.writeNumberField("count", file.getValue().size());
      json.writeNumberField("line", file.getValue().get(0).start().line());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Terms as their texts, each once: two statuses may share one. */
  private static void texts(String key, List<Term> terms, JsonGenerator json) throws IOException {
    strings(key, terms.stream().map(Term::text).distinct().toList(), json);
  }

  private static void strings(String key, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
