package dev.isogloss.glossary.find;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a phrase shares with the words around it. A feature that is not known, or that
 * the language does not have, is null and agrees with everything.
 */
public record Slot(
    @Nullable Case grammaticalCase,
    @Nullable Number number,
    @Nullable Gender gender,
    @Nullable Animacy animacy) {
  /** The slot of which nothing is known. */
  public static final Slot OPEN = new Slot(null, null, null, null);

  /** The slots of a word that has one form for all of them. */
  static List<Slot> ofIndeclinable(Number number) {
    return Arrays.stream(Case.values())
        .filter(c -> c != Case.VOCATIVE)
        .map(c -> new Slot(c, number, null, null))
        .toList();
  }

  /** This slot as it is behind <i>two</i>, if it can be there. */
  Optional<Slot> behindPaucal() {
    boolean indeclinable = gender == null && animacy == null;
    boolean counted =
        grammaticalCase == Case.GENITIVE && (number == Number.SINGULAR || indeclinable);
    return counted
        ? Optional.of(new Slot(grammaticalCase, Number.PAUCAL, gender, animacy))
        : Optional.empty();
  }

  /** The slot that a form fills. */
  public static Slot of(Morph morph) {
    return new Slot(morph.grammaticalCase(), morph.number(), morph.gender(), morph.animacy());
  }

  /** Whether an adjective, participle or determiner of this form can be beside the head. */
  public boolean agreesWith(Morph modifier) {
    if (number == Number.PAUCAL) {
      return modifier.number() == Number.PLURAL
          && (modifier.grammaticalCase() == Case.GENITIVE
              || modifier.grammaticalCase() == Case.NOMINATIVE && gender == Gender.FEMININE);
    }
    return fits(grammaticalCase, modifier.grammaticalCase())
        && fits(number, modifier.number())
        && (number == Number.PLURAL || fits(gender, modifier.gender()));
  }

  /** Whether a word of this form is before the head as its modifier. */
  public boolean isModifiedBy(Morph morph) {
    return morph.pos().agrees() && morph.grammaticalCase() != null && agreesWith(morph);
  }

  /** Whether a name or an apposition of this form can be beside the head. */
  boolean sharesCaseWith(Morph apposition) {
    return fits(grammaticalCase, apposition.grammaticalCase()) && fits(number, apposition.number());
  }

  /** This slot with what a modifier says of it beside. */
  public Slot narrowedBy(Morph modifier) {
    return new Slot(
        grammaticalCase != null ? grammaticalCase : modifier.grammaticalCase(),
        number != null ? number : modifier.number(),
        gender != null ? gender : modifier.gender(),
        animacy);
  }

  private static boolean fits(@Nullable Object mine, @Nullable Object other) {
    return mine == null || other == null || Objects.equals(mine, other);
  }
}
