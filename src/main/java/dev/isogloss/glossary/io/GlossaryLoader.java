package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads glossary files and unites them. */
public final class GlossaryLoader {
  private GlossaryLoader() {}

  /**
   * One glossary of several files, in their order. A concept of two files gets the terms of both.
   *
   * @throws GlossaryException for the first mistake in a file, or where two files contradict each
   *     other
   */
  public static Glossary load(List<SourceText> sources) {
    return unite(
        sources.stream().map(source -> read(source, ColumnNames.NONE).glossary()).toList());
  }

  /**
   * One file, with what was understood of it.
   *
   * @param columns what somebody says the columns are
   * @throws GlossaryException for the first mistake in the file
   */
  public static ParsedGlossary read(SourceText source, ColumnNames columns) {
    ParsedGlossary parsed = GlossaryFormats.of(source).parse(source, columns);
    parsed.orThrow();
    return parsed;
  }

  /**
   * One glossary of several.
   *
   * @throws GlossaryException where two contradict each other
   */
  public static Glossary unite(List<Glossary> glossaries) {
    if (glossaries.size() == 1) {
      return glossaries.get(0);
    }
    Map<String, Concept> byId = new LinkedHashMap<>();
    for (Glossary glossary : glossaries) {
      for (Concept concept : glossary.concepts()) {
        byId.merge(
            concept.id(), concept, (first, second) -> new ConceptUnion(first, second).unite());
      }
    }
    return new Glossary(List.copyOf(byId.values()));
  }
}
