package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.replace.Companions.Companion;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds the words before a match that agree with its head, over what may be between them: small
 * words, adverbs, brackets, quotation marks and a contrast (<i>в моём, а не в твоём аккаунте</i>).
 */
record ModifiersBefore(Neighbourhood around, Slot slot) {
  private static final Set<String> MARKS =
      Set.of(",", "(", ")", "«", "»", "„", "“", "”", "\"", "'", "‘", "’");
  private static final Set<Pos> SMALL =
      Set.of(Pos.PARTICLE, Pos.CONJUNCTION, Pos.ADVERB, Pos.PREPOSITION);

  /** As many small words as may be between two modifiers. */
  private static final int MOST_BETWEEN = 4;

  /** Those that agree in case, number and gender, the nearest first. */
  List<Companion> agreeing() {
    return walk(ModifiersBefore::isModifier);
  }

  /** The slot, with the gender and number that the modifiers show where the head shows none. */
  Slot narrowed() {
    Slot left = slot;
    for (Companion companion : agreeing()) {
      left = left.narrowedBy(companion.readings().get(0).morph());
    }
    return left;
  }

  /**
   * Those that show a gender before a head in the plural: a numeral (<i>оба</i>), or the modifiers
   * of a row each of which is of one thing (<i>в первом и втором разделах</i>).
   */
  List<Companion> gendered() {
    return slot.number() == Number.PLURAL
        ? walk(this::isGendered).stream()
            .filter(c -> c.readings().stream().anyMatch(r -> isOfOwnNumber(r.morph())))
            .toList()
        : List.of();
  }

  /**
   * Whether the word before is a modifier of another gender: the text follows the sex of a person
   * (<i>наша главбух</i>), or errs.
   */
  boolean isMisfit() {
    int at = around.start() - 1;
    boolean modifies =
        around.hasReading(at, m -> isInSlot(m) && m.gender() != null)
            && around.readings(at).stream().allMatch(r -> r.morph().pos().agrees());
    return modifies
        && slot.gender() != null
        && slot.number() == Number.SINGULAR
        && !around.hasReading(at, slot::isModifiedBy);
  }

  /** In the case of the head, and no <i>это</i>, which has no noun. */
  private boolean isInSlot(Morph morph) {
    boolean vague = morph.pos() == Pos.DETERMINER && morph.gender() == Gender.NEUTER;
    return !vague
        && morph.number() == Number.SINGULAR
        && morph.grammaticalCase() != null
        && morph.grammaticalCase() == slot.grammaticalCase();
  }

  private List<Companion> walk(BiPredicate<Slot, Morph> wanted) {
    List<Companion> found = new ArrayList<>();
    Slot left = slot;
    int between = 0;
    for (int at = wordBefore(around.start());
        at != Neighbourhood.NOWHERE && between <= MOST_BETWEEN;
        at = wordBefore(at)) {
      Slot narrowed = left;
      List<Reading> readings =
          around.readings(at).stream().filter(r -> wanted.test(narrowed, r.morph())).toList();
      if (!readings.isEmpty()) {
        found.add(new Companion(at, readings));
        left = left.narrowedBy(readings.get(0).morph());
        between = 0;
      } else if (isConcession(at)) {
        at -= around.lexicon().language().phrases().smallWords().concession().size() - 1;
      } else if (isSmall(at)) {
        between++;
      } else {
        break;
      }
    }
    return found;
  }

  /**
   * Whether a place is the last word of <i>бы то ни было</i>, as in <i>какого бы то ни было</i>.
   */
  private boolean isConcession(int at) {
    List<String> words = around.lexicon().language().phrases().smallWords().concession();
    int from = at - words.size() + 1;
    return !words.isEmpty()
        && from >= 0
        && IntStream.range(0, words.size())
            .allMatch(i -> around.word(from + i).equals(words.get(i)));
  }

  private int wordBefore(int at) {
    int i = at - 1;
    while (around.isInside(i) && isMark(around.tokens().get(i).text())) {
      i--;
    }
    return around.isWord(i) ? i : Neighbourhood.NOWHERE;
  }

  /** A mark, or a particle that hangs on the word before. */
  private static boolean isMark(String text) {
    return MARKS.contains(text) || text.length() > 1 && text.startsWith("-");
  }

  /** A preposition goes on only where a particle is before it: <i>а не в</i>. */
  private boolean isSmall(int at) {
    boolean small =
        around.hasReading(at, m -> SMALL.contains(m.pos()))
            && !around.hasReading(at, m -> m.grammaticalCase() != null || m.pos() == Pos.VERB);
    return small
        && (!around.hasReading(at, m -> m.pos() == Pos.PREPOSITION)
            || around.hasReading(at - 1, m -> m.pos() == Pos.PARTICLE));
  }

  private static boolean isModifier(Slot slot, Morph morph) {
    boolean numeral = morph.pos() == Pos.NUMERAL && morph.gender() != null;
    return numeral
        ? slot.number() == Number.PAUCAL && slot.gender() == morph.gender()
        : slot.isModifiedBy(morph);
  }

  /** A modifier in the plural is passed over, for it shows no gender. */
  private boolean isGendered(Slot slot, Morph morph) {
    return isOfOwnNumber(morph) || slot.isModifiedBy(morph);
  }

  private boolean isOfOwnNumber(Morph morph) {
    boolean own = morph.pos() == Pos.NUMERAL || morph.pos().agrees();
    return own
        && morph.gender() != null
        && morph.gender() == slot.gender()
        && morph.number() == Number.SINGULAR
        && morph.grammaticalCase() == slot.grammaticalCase();
  }
}
