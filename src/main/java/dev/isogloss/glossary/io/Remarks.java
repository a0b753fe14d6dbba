package dev.isogloss.glossary.io;

import dev.isogloss.glossary.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Remarks in a format that has only the note of a concept for them. */
public final class Remarks {
  private Remarks() {}

  /** The note, with the remarks behind it. */
  public static String note(Concept concept, Function<Concept, List<String>> remarks) {
    List<String> lines = new ArrayList<>();
    if (!concept.note().isEmpty()) {
      lines.add(concept.note());
    }
    lines.addAll(remarks.apply(concept));
    return String.join(" ", lines);
  }
}
