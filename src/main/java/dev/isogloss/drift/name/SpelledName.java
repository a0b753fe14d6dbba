package dev.isogloss.drift.name;

import dev.isogloss.language.Language;
import dev.isogloss.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in one spelling, in all its forms.
 *
 * @param bases what its base form may be, the likeliest first
 * @param known whether the dictionary or the list of well-known names has the word
 * @param preferred whether the user's glossary prefers it
 * @param uses in reading order
 */
record SpelledName(List<String> bases, boolean known, boolean preferred, List<NameUse> uses) {
  SpelledName {
    bases = List.copyOf(bases);
    uses = List.copyOf(uses);
  }

  /** The language of the text that has it. */
  Language language() {
    return uses.get(0).paragraph().language();
  }

  /** Whether a base form is spelled as is settled, though no dictionary has it. */
  boolean isWellKnown(String base) {
    return language().vocabulary().words(WordList.NAMES).contains(base);
  }

  /** Whether a capital inside a sentence shows that it is a name. */
  boolean isSure() {
    return uses.stream().anyMatch(u -> !u.opens());
  }

  /** Whether it can be one, as far as its capitals tell. */
  boolean mayBeName() {
    return isSure() || !known;
  }

  /** A text has each spelling once, so the first place of it tells it from all others. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SpelledName name && name.uses.get(0).number() == uses.get(0).number();
  }

  @Override
  public int hashCode() {
    return uses.get(0).number();
  }

  /** The base form to call it by. */
  String base() {
    return bases.get(0);
  }
}
