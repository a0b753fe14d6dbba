package dev.isogloss.glossary.match;

import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Optional;
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
   *
   * @param slot the old slot
   * @param renumbered the slot of the new term
   */
  boolean mustAgree(Slot slot, Slot renumbered, CompiledTerm target) {
    return changes(slot, renumbered, target.shape()) && isTied(slot);
  }

  private static boolean changes(Slot slot, Slot renumbered, TermShape target) {
    if (slot.number() != null && slot.number() != renumbered.number()) {
      return true;
    }
    boolean plural = renumbered.number() == Number.PLURAL;
    boolean unknown = slot.gender() == null && target.gender().isEmpty();
    return !plural && !unknown && !target.gender().equals(Optional.ofNullable(slot.gender()));
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
