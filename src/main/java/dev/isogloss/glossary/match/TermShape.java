package dev.isogloss.glossary.match;

import dev.isogloss.language.Morph.Number;
import java.util.List;
import java.util.Optional;

/** A term, taken apart: which of its words inflect and which stay. */
record TermShape(List<TermWord> words) {
  TermShape {
    words = List.copyOf(words);
  }

  Optional<TermWord> head() {
    return words.stream().filter(w -> w.role() == TermWord.Role.HEAD).findFirst();
  }

  /** Whether the glossary gives the term in the plural; then it is written in the plural. */
  boolean isPlural() {
    return head()
        .filter(h -> !h.readings().isEmpty())
        .map(h -> h.readings().stream().allMatch(r -> r.morph().number() == Number.PLURAL))
        .orElse(false);
  }
}
