package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Concept;
import dev.isogloss.text.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The concepts of one file, each id once. */
public final class ConceptList {
  private final IssueLog log;
  private final Map<String, Concept> byId = new LinkedHashMap<>();

  /**
   * An empty list.
   *
   * @param log gets the id that is there twice
   */
  public ConceptList(IssueLog log) {
    this.log = log;
  }

  /** Adds a concept, or tells where its id is already. */
  public void add(Concept concept) {
    Concept first = byId.putIfAbsent(concept.id(), concept);
    if (first != null) {
      Position at = first.defined().start();
      log.add(
          concept.defined().span(),
          GlossaryIssue.Rule.DUPLICATE_CONCEPT,
          String.format(
              Locale.ROOT,
              "The concept “%s” is already at line %d, column %d. Unite the two, or give one "
                  + "another id.",
              concept.id(),
              at.line(),
              at.column()));
    }
  }

  /** The concepts, in the order of the file. */
  public List<Concept> concepts() {
    return List.copyOf(byId.values());
  }
}
