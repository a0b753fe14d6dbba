package dev.isogloss.glossary.part;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The entries of a glossary that source texts need.
 *
 * @param to the language of the translation
 * @param entries in the order in which the texts first name them
 * @param unrendered ids of concepts that the texts name too, and for which the glossary has nothing
 *     in that language; in the same order
 */
public record GlossaryPart(Locale to, List<PartEntry> entries, List<String> unrendered) {
  public GlossaryPart {
    entries = List.copyOf(entries);
    unrendered = List.copyOf(unrendered);
  }

  /** The entries as a glossary, with the terms of the source and of the translation alone. */
  public Glossary glossary() {
    return new Glossary(entries.stream().map(GlossaryPart::concept).toList());
  }

  /** The concept with the terms that both sides need, each once: a kept term is on both. */
  private static Concept concept(PartEntry entry) {
    Concept whole = entry.concept();
    List<Term> terms =
        Stream.concat(whole.terms(entry.from()).stream(), whole.terms(entry.to()).stream())
            .distinct()
            .toList();
    return new Concept(
        whole.id(), whole.kind(), whole.casePolicy(), terms, whole.note(), whole.defined());
  }
}
