package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.TermGrammar;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Pos;
import org.jspecify.annotations.Nullable;

/** What a glossary says of a term beside its words. */
public record Told(Kind kind, TermGrammar grammar) {
  /** What the entry of a concept says about one of its terms. */
  public static Told of(Concept concept, Term term) {
    return new Told(concept.kind(), term.grammar());
  }

  /** Of a word of which nothing is said. */
  public static Told nothing(Kind kind) {
    return new Told(kind, TermGrammar.OPEN);
  }

  /** The part of speech of the head; null where it is not told. */
  @Nullable Pos pos() {
    return grammar.partOfSpeech();
  }

  /** Of a name the sex of its bearer, of another term the gender of its head; null if not told. */
  @Nullable Gender gender() {
    return grammar.gender();
  }

  /** The animacy of what the head names; null where it is not told. */
  @Nullable Animacy animacy() {
    return grammar.animacy();
  }

  /** The same with another gender; null leaves it open. */
  public Told withGender(@Nullable Gender changed) {
    return new Told(kind, TermGrammar.OPEN.withGender(changed).or(grammar));
  }

  /** Whether a form can be that of a name whose bearer has a sex; a plural names many. */
  public static boolean admits(@Nullable Gender sex, Morph form) {
    boolean open = sex == null || form.gender() == null || form.gender() == Gender.COMMON;
    return open || form.gender() == sex;
  }

  /** The sex of a name's bearer; null where it is not told, and for what is no name. */
  @Nullable Gender sex() {
    return kind == Kind.NAME ? gender() : null;
  }
}
