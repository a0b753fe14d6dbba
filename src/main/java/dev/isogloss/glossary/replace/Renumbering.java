package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.glossary.shape.WordShape;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In which number a term takes the place of another.
 *
 * <p>Mostly in the number of what it replaces. A term that the glossary gives in the plural stays
 * in the plural; one given in the singular comes for a plural one (<i>квантовые технологии</i>) in
 * the singular. Where the head of the new term is a complement of the old one (<i>расширения
 * законов</i> for <i>законы масштабирования</i>), its number counts.
 */
final class Renumbering {
  private final Optional<Number> fixed;
  private final boolean bothPlural;
  private final boolean name;
  private final boolean sourceMass;
  private final boolean targetMass;

  Renumbering(TermMatch match, TermShape source, TermShape target, Lexicon lexicon) {
    Optional<Number> scrambled = scrambled(match, source, target, lexicon);
    this.bothPlural = source.isPlural() && target.isPlural();
    this.name = !target.isPlural() && isName(target);
    this.sourceMass = isMass(source, lexicon);
    this.targetMass = isMass(target, lexicon);
    Optional<Number> asked = targetMass ? Optional.of(Number.SINGULAR) : byGlossary(source, target);
    this.fixed = scrambled.isPresent() ? scrambled : asked;
  }

  /** Whether a term names a mass, which nobody counts. */
  private static boolean isMass(TermShape shape, Lexicon lexicon) {
    List<Reading> nouns =
        shape.head().stream()
            .flatMap(h -> h.readings().stream())
            .filter(r -> r.morph().pos() == Pos.NOUN)
            .toList();
    boolean mass =
        !nouns.isEmpty() && nouns.stream().allMatch(lexicon.language().inflection()::isMass);
    return mass || shape.head().filter(h -> isDoing(h.text(), lexicon)).isPresent();
  }

  /** The name of a doing that is no noun in the dictionary: <i>bandaging</i>. */
  private static boolean isDoing(String word, Lexicon lexicon) {
    List<Reading> readings = lexicon.language().morphology().readings(word);
    return !lexicon.language().inflection().hasCases()
        && readings.stream().noneMatch(r -> r.morph().pos() == Pos.NOUN)
        && readings.stream().anyMatch(Renumbering::isPresentParticiple);
  }

  private static boolean isPresentParticiple(Reading reading) {
    Conjugation form = reading.morph().conjugation();
    return form != null && form.mood() == Mood.PARTICIPLE && form.tense() == Tense.PRESENT;
  }

  /** Whether a thing that is counted becomes a mass. */
  boolean isUncounted() {
    return targetMass && !sourceMass;
  }

  /**
   * Whether the number is a guess: a mass becomes a thing, the glossary gives both terms in the
   * plural and the text has the singular, nobody counts a plural with <i>three</i>, or the new term
   * is a name, which hardly has a plural.
   */
  boolean isDoubtful(Slot slot) {
    if (slot.number() == Number.PAUCAL && of(slot).number() == Number.PLURAL) {
      return true;
    }
    if (sourceMass && !targetMass) {
      return true;
    }
    boolean singular = slot.number() != Number.PLURAL && bothPlural;
    return singular || slot.number() == Number.PLURAL && of(slot).number() == slot.number() && name;
  }

  /** The slot for the new term. */
  Slot of(Slot slot) {
    boolean counted = slot.number() == Number.PAUCAL;
    return fixed
        .filter(n -> !counted || n == Number.PLURAL)
        .map(n -> new Slot(slot.grammaticalCase(), n, slot.gender(), slot.animacy()))
        .orElse(slot);
  }

  private static Optional<Number> byGlossary(TermShape source, TermShape target) {
    if (target.isPlural()) {
      boolean both = source.isPlural() && hasSingular(target);
      return both ? Optional.empty() : Optional.of(Number.PLURAL);
    }
    return source.isPlural() ? Optional.of(Number.SINGULAR) : Optional.empty();
  }

  private static boolean isName(TermShape target) {
    return target
        .head()
        .filter(h -> WordShape.isCapitalised(h.text()) && !h.forms().isEmpty())
        .isPresent();
  }

  private static boolean hasSingular(TermShape target) {
    return target.head().stream()
        .flatMap(h -> h.forms().stream())
        .anyMatch(f -> f.morph().number() == Number.SINGULAR);
  }

  private static Optional<Number> scrambled(
      TermMatch match, TermShape source, TermShape target, Lexicon lexicon) {
    Set<String> lemmas = new HashSet<>();
    target.head().ifPresent(h -> h.readings().forEach(r -> lemmas.add(WordClass.key(r))));
    for (int i = 0; i < source.words().size(); i++) {
      if (i == 1 && source.words().get(i).role() == Role.COMPLEMENT) {
        List<Number> numbers = numbers(lexicon.readings(match.tokens().get(i).text()), lemmas);
        if (numbers.size() == 1) {
          return Optional.of(numbers.get(0));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Number> numbers(List<Reading> readings, Set<String> lemmas) {
    return readings.stream()
        .filter(r -> lemmas.contains(WordClass.key(r)))
        .map(r -> r.morph().number())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
