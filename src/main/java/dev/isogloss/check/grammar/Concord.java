package dev.isogloss.check.grammar;

import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whether words agree in any of their readings. */
final class Concord {
  private Concord() {}

  /** The cases in which a modifier agrees with a noun in one of their readings. */
  static Set<Case> cases(Word modifier, Word noun) {
    Set<Case> cases = EnumSet.noneOf(Case.class);
    for (Reading a : modifier.readings()) {
      for (Reading n : noun.readings()) {
        Case shared = a.morph().grammaticalCase();
        if (shared != null && isNoun(n.morph()) && agree(a.morph(), n.morph())) {
          cases.add(shared);
        }
      }
    }
    return cases;
  }

  /** Whether a modifier and a noun or a noun-like word are together in one of their readings. */
  static boolean standTogether(Word modifier, Word nominal) {
    return modifier.mayBe(
        a ->
            a.grammaticalCase() != null
                && nominal.mayBe(n -> n.grammaticalCase() != null && agree(a, n)));
  }

  static boolean agree(Word modifier, Word noun) {
    return !cases(modifier, noun).isEmpty();
  }

  private static boolean agree(Morph modifier, Morph noun) {
    return modifier.grammaticalCase() == noun.grammaticalCase() && shareNumber(modifier, noun);
  }

  /** Whether number, and in the singular gender, are the same where they are known. */
  static boolean shareNumber(Morph a, Morph b) {
    return fits(a.number(), b.number())
        && (a.number() == Number.PLURAL
            || b.number() == Number.PLURAL
            || fits(a.gender(), b.gender())
            || a.gender() == Gender.COMMON
            || b.gender() == Gender.COMMON);
  }

  private static boolean fits(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null || a == b;
  }

  /** Whether both can be in the same case, whatever their number and gender. */
  static boolean shareCase(Word a, Word b) {
    return a.mayBe(m -> m.grammaticalCase() != null && b.mayBe(isCase(m.grammaticalCase())));
  }

  static Predicate<Morph> isCase(Case wanted) {
    return m -> m.grammaticalCase() == wanted;
  }

  /** Whether the form is in one of the cases. */
  static boolean isIn(Set<Case> wanted, Morph morph) {
    Case own = morph.grammaticalCase();
    return own != null && wanted.contains(own);
  }

  static boolean isNoun(Morph morph) {
    return morph.pos() == Pos.NOUN && morph.grammaticalCase() != null;
  }

  /** Whether the form is one of a modifier that takes its case from a noun. */
  static boolean isModifier(Morph morph) {
    return morph.pos().agrees() && morph.grammaticalCase() != null;
  }
}
