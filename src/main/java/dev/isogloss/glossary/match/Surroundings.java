package dev.isogloss.glossary.match;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The words beside a match: they tell its case, and some of them agree with it. */
final class Surroundings {
  private static final Set<String> QUOTES = Set.of("«", "„", "“", "”", "\"", "'", "‘", "’", "(");
  private static final int MODIFIERS_BEFORE = 3;

  private final Lexicon lexicon;
  private final List<Token> tokens;
  private final int start;
  private final int end;

  private Surroundings(Lexicon lexicon, List<Token> tokens, int start, int end) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.start = start;
    this.end = end;
  }

  static Surroundings of(TermMatch match, List<Token> tokens, Lexicon lexicon) {
    int start = tokens.indexOf(match.tokens().get(0));
    return new Surroundings(lexicon, tokens, start, start + match.tokens().size());
  }

  /** The slots that the words beside the match leave; all of them where the words say nothing. */
  List<Slot> narrow(List<Slot> slots) {
    int at = before(start);
    List<Slot> left = slots;
    for (int i = 0; i < MODIFIERS_BEFORE && isModifierOf(at, left); i++) {
      left = agreeing(left, at);
      at = before(at);
    }
    Set<Case> governed = at < 0 ? Set.of() : lexicon.language().government(word(at));
    if (!governed.isEmpty()) {
      return only(left, s -> s.grammaticalCase() == null || governed.contains(s.grammaticalCase()));
    }
    if (at >= 0 && isNoun(at)) {
      return only(left, s -> s.grammaticalCase() == Case.GENITIVE);
    }
    return left;
  }

  /**
   * Whether words outside the match would have to change with it: they agree with its head, and the
   * new head differs from the old one in gender or number.
   */
  boolean mustAgree(List<Slot> slots, TermShape target) {
    return slots.stream().anyMatch(slot -> changes(slot, target) && isTied(slot));
  }

  private static boolean changes(Slot slot, TermShape target) {
    boolean plural = target.isPlural();
    if (plural && slot.number() == Number.SINGULAR) {
      return true;
    }
    if (slot.number() == Number.PLURAL) {
      return false;
    }
    List<Reading> heads = target.head().map(TermWord::readings).orElse(List.of());
    return heads.isEmpty()
        ? slot.gender() != null
        : heads.stream().noneMatch(r -> Objects.equals(slot.gender(), r.morph().gender()));
  }

  /** A subject is tied to its predicate; any other phrase only to the modifiers beside it. */
  private boolean isTied(Slot slot) {
    boolean oblique =
        slot.grammaticalCase() != null
            && slot.grammaticalCase() != Case.NOMINATIVE
            && slot.grammaticalCase() != Case.ACCUSATIVE;
    return !oblique || isModifierOf(before(start), List.of(slot)) || isFollowedByModifier(slot);
  }

  private boolean isFollowedByModifier(Slot slot) {
    for (int i = end; i < tokens.size() && i < end + 3; i++) {
      if (isModifierOf(i, List.of(slot))) {
        return true;
      }
    }
    return false;
  }

  private boolean isModifierOf(int at, List<Slot> slots) {
    return at >= 0
        && at < tokens.size()
        && readings(at).stream()
            .map(Reading::morph)
            .filter(m -> m.pos().agrees() || m.pos() == Pos.NUMERAL)
            .anyMatch(m -> slots.stream().anyMatch(s -> s.agreesWith(m)));
  }

  private List<Slot> agreeing(List<Slot> slots, int at) {
    return only(
        slots,
        s ->
            readings(at).stream()
                .map(Reading::morph)
                .anyMatch(m -> m.pos().agrees() && s.agreesWith(m)));
  }

  private boolean isNoun(int at) {
    List<Reading> readings = readings(at);
    return !readings.isEmpty() && readings.stream().allMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  /** The token before, quotation marks passed over; -1 at the start or behind punctuation. */
  private int before(int at) {
    int i = at - 1;
    while (i >= 0 && QUOTES.contains(word(i))) {
      i--;
    }
    return i >= 0 && tokens.get(i).isWord() ? i : -1;
  }

  private String word(int at) {
    return lexicon.language().fold(tokens.get(at).text());
  }

  private List<Reading> readings(int at) {
    return lexicon.readings(tokens.get(at).text());
  }

  private static List<Slot> only(List<Slot> slots, Predicate<Slot> wanted) {
    List<Slot> left = slots.stream().filter(wanted).toList();
    return left.isEmpty() ? slots : left;
  }
}
