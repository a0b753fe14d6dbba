package dev.isogloss.language.description;

import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Morphology;
import java.util.List;
import java.util.Optional;

/** How a dictionary writes grammatical features. */
public interface TagSet {
  /** The features of a tag. */
  Morph read(String tag);

  /** As {@link Morphology#tellsParts}. */
  default boolean tellsParts() {
    return false;
  }

  /**
   * The tags of all forms of the word that has the given tag in its base form, in the order of a
   * paradigm. Empty where the word has no forms.
   */
  List<String> paradigm(String tag);

  /**
   * The tag of the form that agrees with a noun of this number and gender, all else being equal;
   * empty if a word with the given tag does not agree with nouns, or the gender is not known.
   */
  Optional<String> agreeing(String tag, Agreement with);

  /** A tag set that nobody has described: words match by lemma alone. */
  TagSet UNKNOWN =
      new TagSet() {
        @Override
        public Morph read(String tag) {
          return Morph.of(Pos.OTHER, tag);
        }

        @Override
        public List<String> paradigm(String tag) {
          return List.of();
        }

        @Override
        public Optional<String> agreeing(String tag, Agreement with) {
          return Optional.empty();
        }
      };
}
