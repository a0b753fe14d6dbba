package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a word around a match belongs to another noun than the head of the match. */
record OwnNoun(Neighbourhood around) {
  /** Words that are no nouns, whatever else their form may be. */
  static final Set<Pos> SMALL = Set.of(Pos.ADVERB, Pos.CONJUNCTION, Pos.PARTICLE, Pos.PREPOSITION);

  private static final Set<Pos> CLOSED = Set.of(Pos.DETERMINER, Pos.PRONOUN, Pos.NUMERAL);

  /** Whether a noun to which the word belongs follows before the match, or behind it. */
  boolean isOf(Morph morph, int at) {
    boolean other = around.hasReading(at, m -> m.pos() == Pos.NOUN || m.pos() == Pos.ADVERB);
    boolean free = other && !around.hasReading(at, m -> CLOSED.contains(m.pos()));
    return free || follows(morph, at) || isBeside(morph, at);
  }

  /** Whether the word is before a noun of its own. */
  boolean follows(Morph morph, int at) {
    for (int next = at + 1; around.isInside(next) && !around.isClauseMark(next); next++) {
      if (around.isMatched(next)) {
        return false;
      }
      boolean owned =
          morph.pos() == Pos.NUMERAL
              ? around.hasReading(next, m -> m.pos() == Pos.NOUN)
              : around.hasReading(next, m -> m.pos() == Pos.NOUN && Slot.of(m).agreesWith(morph));
      if (owned) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a noun is nearer before the word, with which it agrees, and that noun hangs not on the
   * match.
   */
  boolean isBeside(Morph morph, int at) {
    for (int before = at - 1; before >= around.end(); before--) {
      int noun = before;
      if (!around.hasReading(noun, m -> SMALL.contains(m.pos()))
          && around.hasReading(noun, m -> m.pos() == Pos.NOUN && agrees(m, morph))) {
        return !IntStream.range(around.end(), noun).allMatch(this::isNominal);
      }
    }
    return false;
  }

  /** In gender and number; in case where the word shows what it shares with its noun. */
  static boolean agrees(Morph noun, Morph word) {
    return new Slot(null, noun.number(), noun.gender(), null).agreesWith(word);
  }

  private boolean isNominal(int at) {
    return around.isWord(at)
        && around.hasReading(at, m -> m.grammaticalCase() == Case.GENITIVE || m.pos().agrees());
  }
}
