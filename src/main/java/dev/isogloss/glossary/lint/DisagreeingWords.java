package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds terms whose modifiers do not agree with the head: <i>хронический болезнь</i>. */
final class DisagreeingWords implements WordRule {
  @Override
  public void check(ShapedTerm term, Consumer<GlossaryWarning> warnings) {
    int head = term.shape().headIndex();
    // One modifier for each of two things has not the number of the noun.
    if (!term.language().inflection().hasCases()
        || !term.entry().isAllowed()
        || term.has(Pos.CONJUNCTION)
        || InflectedTerms.isInflected(term)
        || nouns(term, head).isEmpty()) {
      return;
    }
    for (int i = head - 1; i >= 0 && !term.canBe(i, Pos.PREPOSITION); i--) {
      if (isModifier(term, i) && !agrees(term, i, head)) {
        warnings.accept(tell(term, i, head));
      }
    }
    int last = term.words().size() - 1;
    if (last == head + 1 && isBareModifier(term, last) && !agrees(term, last, head)) {
      warnings.accept(tell(term, last, head));
    }
  }

  /** The head as a noun in its base form. */
  private static List<Morph> nouns(ShapedTerm term, int head) {
    return term.readings(head).stream()
        .map(Reading::morph)
        .filter(m -> m.pos() == Pos.NOUN && m.grammaticalCase() == Case.NOMINATIVE)
        .toList();
  }

  /** Before the head a word that may be a noun, too, is none: else it would be the head. */
  private static boolean isModifier(ShapedTerm term, int at) {
    boolean fixed = term.words().get(at).role() == TermWord.Role.FIXED;
    List<Reading> readings = term.readings(at);
    return !fixed
        && readings.stream().anyMatch(DisagreeingWords::canAgree)
        && readings.stream().map(Reading::morph).noneMatch(m -> m.pos() == Pos.ADVERB);
  }

  /** Behind the head a word in another case is a complement: <i>дом престарелых</i>. */
  private static boolean isBareModifier(ShapedTerm term, int at) {
    return isModifier(term, at)
        && !term.canBe(at, Pos.NOUN)
        && term.readings(at).stream()
            .map(r -> r.morph().grammaticalCase())
            .noneMatch(c -> c != Case.NOMINATIVE && c != Case.ACCUSATIVE);
  }

  /** Short forms of adjectives, which have no case, are predicates and modify nothing. */
  private static boolean canAgree(Reading reading) {
    return reading.morph().pos().agrees() && reading.morph().grammaticalCase() != null;
  }

  /** A modifier that has no base form agrees in its case: that it is another is not the matter. */
  private static boolean agrees(ShapedTerm term, int at, int head) {
    List<Morph> modifiers =
        term.readings(at).stream().filter(DisagreeingWords::canAgree).map(Reading::morph).toList();
    boolean base = modifiers.stream().anyMatch(m -> m.grammaticalCase() == Case.NOMINATIVE);
    return modifiers.stream()
        .filter(m -> !base || m.grammaticalCase() == Case.NOMINATIVE)
        .anyMatch(
            m ->
                term.readings(head).stream()
                    .map(Reading::morph)
                    .anyMatch(n -> n.pos() == Pos.NOUN && ShapedTerm.agree(m, n)));
  }

  /** Tells of one word, with the form that agrees where the dictionary has it. */
  private static GlossaryWarning tell(ShapedTerm term, int at, int head) {
    String word = term.words().get(at).text();
    Optional<String> right =
        term.readings(at).stream()
            .filter(DisagreeingWords::canAgree)
            .findFirst()
            .flatMap(r -> term.agreeing(r, nouns(term, head).get(0)));
    return term.entry()
        .warn(
            Level.WARNING,
            "term-disagrees",
            "“%s” does not agree with “%s” in “%s”. %s"
                .formatted(
                    word,
                    term.words().get(head).text(),
                    term.entry().text(),
                    right
                        .map(form -> "Write “" + form + "”.")
                        .orElse("Write the form that agrees.")));
  }
}
