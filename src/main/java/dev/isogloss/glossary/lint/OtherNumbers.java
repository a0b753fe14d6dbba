package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds concepts with a term in the plural and another in the singular, where both have the other
 * number too. A term in the plural is found in the plural alone. Often that is right: <i>airway</i>
 * beside <i>дыхательные пути</i>.
 */
final class OtherNumbers {
  /** Looks at the terms of one concept. */
  void check(List<ShapedTerm> concept, Consumer<GlossaryWarning> warnings) {
    List<ShapedTerm> plural = new ArrayList<>();
    List<ShapedTerm> singular = new ArrayList<>();
    for (ShapedTerm term : concept) {
      if (isJudged(term) && isOnly(term, Number.PLURAL) && has(term, Number.SINGULAR)) {
        plural.add(term);
      } else if (isJudged(term) && isOnly(term, Number.SINGULAR) && has(term, Number.PLURAL)) {
        singular.add(term);
      }
    }
    for (ShapedTerm term : plural) {
      singular.stream()
          .filter(other -> other.isPreferred() || isOfSameWord(term, other))
          .findFirst()
          .ifPresent(other -> warnings.accept(tell(term, other)));
    }
  }

  /** Names have the number of their bearers, and an inflected term is told as such. */
  private static boolean isJudged(ShapedTerm term) {
    return term.entry().concept().kind() == Kind.TERM
        && !InflectedTerms.isInflected(term)
        && !readings(term).isEmpty();
  }

  /** How the head is read as a noun in its base form. */
  private static List<Reading> readings(ShapedTerm term) {
    return term.readings(term.shape().headIndex()).stream()
        .filter(r -> r.morph().pos() == Pos.NOUN)
        .filter(
            r ->
                r.morph().grammaticalCase() == null
                    || r.morph().grammaticalCase() == Morph.Case.NOMINATIVE)
        .toList();
  }

  /** Whether the head is in one number however it is read: <i>data</i> is in both. */
  private static boolean isOnly(ShapedTerm term, Number number) {
    return readings(term).stream().allMatch(r -> r.morph().number() == number);
  }

  /** Whether the dictionary has the head in a number. */
  private static boolean has(ShapedTerm term, Number number) {
    return readings(term).stream()
        .map(Reading::lemma)
        .distinct()
        .flatMap(lemma -> term.lexicon().paradigm(lemma, Pos.NOUN).stream())
        .anyMatch(form -> form.morph().number() == number);
  }

  /** Whether both have the same head, in one language. */
  private static boolean isOfSameWord(ShapedTerm one, ShapedTerm other) {
    List<String> lemmas = readings(one).stream().map(Reading::lemma).toList();
    return one.language().locale().equals(other.language().locale())
        && readings(other).stream().map(Reading::lemma).anyMatch(lemmas::contains);
  }

  private static GlossaryWarning tell(ShapedTerm plural, ShapedTerm singular) {
    return plural
        .entry()
        .warn(
            Level.INFO,
            "term-number",
            "“%s” is in the plural and found in the plural alone; “%s” is in the singular. Write the singular if the term has one."
                .formatted(plural.entry().text(), singular.entry().text()));
  }
}
