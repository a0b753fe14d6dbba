package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import org.jspecify.annotations.Nullable;

/**
 * What a glossary says of a term beside its words; null for what it does not tell.
 *
 * @param pos the part of speech of the head
 * @param gender of a name the sex of its bearer, of another term the gender of its head
 */
public record Told(Kind kind, @Nullable Pos pos, @Nullable Gender gender) {
  /** What the entry of a concept says about one of its terms. */
  public static Told of(Concept concept, Term term) {
    return new Told(concept.kind(), term.partOfSpeech(), term.gender());
  }

  /** Whether a form can be that of a name whose bearer has a sex; a plural names many. */
  public static boolean admits(@Nullable Gender sex, Morph form) {
    boolean open = sex == null || form.gender() == null || form.gender() == Gender.COMMON;
    return open || form.gender() == sex;
  }

  /** The sex of a name's bearer; null where it is not told, and for what is no name. */
  @Nullable Gender sex() {
    return kind == Kind.NAME ? gender : null;
  }
}
