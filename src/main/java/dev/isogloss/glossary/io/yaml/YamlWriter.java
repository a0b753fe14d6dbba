package dev.isogloss.glossary.io.yaml;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.CasePolicy;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.GivenForm;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryWriter;
import dev.isogloss.glossary.io.NativeEntry;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the native format as YAML; remarks become comments above their concept. */
final class YamlWriter implements GlossaryWriter {
  private static final String YES = "\"yes\"";

  @Override
  public void write(Glossary glossary, Function<Concept, List<String>> remarks, Appendable out)
      throws IOException {
    out.append(glossary.concepts().isEmpty() ? "concepts: []\n" : "concepts:\n");
    for (Concept concept : glossary.concepts()) {
      for (String line : remarks.apply(concept)) {
        // A line break would end the comment.
        out.append("  # ").append(line.replaceAll("\\R", " ")).append('\n');
      }
      write(concept, out);
    }
  }

  private static void write(Concept concept, Appendable out) throws IOException {
    NativeEntry entry = NativeEntry.of(concept);
    out.append("  - id: ").append(YamlText.of(concept.id())).append('\n');
    // What is usual is left out.
    if (concept.kind() != Concept.Kind.TERM) {
      line(out, "kind", concept.kind().id());
    }
    if (!entry.partOfSpeech().isEmpty()) {
      line(out, "pos", entry.partOfSpeech());
    }
    if (!entry.gender().isEmpty()) {
      line(out, "gender", entry.gender());
    }
    if (!entry.animacy().isEmpty()) {
      line(out, "animacy", entry.animacy());
    }
    if (entry.indeclinable()) {
      line(out, "indeclinable", YES);
    }
    if (concept.casePolicy() != CasePolicy.AS_KIND) {
      line(out, "case", concept.casePolicy().id());
    }
    terms(entry, out);
    forms(entry, out);
    places(out, "context", entry.use().context());
    places(out, "except", entry.use().except());
    places(out, "only", entry.use().only());
    if (!concept.note().isEmpty()) {
      line(out, "note", YamlText.of(concept.note()));
    }
  }

  private static void terms(NativeEntry entry, Appendable out) throws IOException {
    out.append("    terms:\n");
    for (Map.Entry<String, Map<Status, List<String>>> language : entry.terms().entrySet()) {
      out.append("      ").append(YamlText.of(language.getKey())).append(":\n");
      for (Map.Entry<Status, List<String>> status : language.getValue().entrySet()) {
        out.append("        ").append(status.getKey().id()).append(": ");
        out.append(list(status.getValue())).append('\n');
      }
    }
  }

  private static void forms(NativeEntry entry, Appendable out) throws IOException {
    if (entry.forms().isEmpty()) {
      return;
    }
    out.append("    forms:\n");
    for (Map.Entry<String, List<GivenForm>> language : entry.forms().entrySet()) {
      out.append("      ").append(YamlText.of(language.getKey())).append(":\n");
      for (GivenForm form : language.getValue()) {
        out.append("        ").append(form.slot()).append(": ");
        out.append(YamlText.of(form.text())).append('\n');
      }
    }
  }

  private static void places(Appendable out, String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      line(out, key, list(values));
    }
  }

  private static void line(Appendable out, String key, String value) throws IOException {
    out.append("    ").append(key).append(": ").append(value).append('\n');
  }

  /** One value as a text, several as a list on one line. */
  private static String list(List<String> values) {
    return values.size() == 1
        ? YamlText.of(values.get(0))
        : values.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
