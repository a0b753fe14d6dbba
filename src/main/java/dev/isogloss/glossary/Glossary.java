package dev.isogloss.glossary;

import java.util.List;
import java.util.Optional;

/** Concepts, in the order of their files. */
public record Glossary(List<Concept> concepts) {
  /** Without concepts: a project that has no glossary. */
  public static final Glossary EMPTY = new Glossary(List.of());

  public Glossary {
    concepts = List.copyOf(concepts);
  }

  /** The concept of an id; letter case counts. */
  public Optional<Concept> concept(String id) {
    return concepts.stream().filter(c -> c.id().equals(id)).findFirst();
  }
}
