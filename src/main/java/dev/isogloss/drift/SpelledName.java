package dev.isogloss.drift;

import java.util.List;

/**
 * A name in one spelling, in all its forms.
 *
 * @param bases what its base form may be, the likeliest first
 * @param known whether the dictionary has the word
 * @param uses in reading order
 */
record SpelledName(List<String> bases, boolean known, List<NameUse> uses) {
  SpelledName {
    bases = List.copyOf(bases);
    uses = List.copyOf(uses);
  }

  /** Whether a capital inside a sentence shows that it is a name. */
  boolean isSure() {
    return uses.stream().anyMatch(u -> !u.opens());
  }
}
