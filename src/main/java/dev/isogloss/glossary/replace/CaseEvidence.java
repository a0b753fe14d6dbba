package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the words before a match say of its case and number. */
record CaseEvidence(Neighbourhood around) {
  /**
   * The slots that the words before the match leave, the likeliest first; all of them where the
   * words say nothing.
   */
  List<Slot> narrow(List<Slot> slots) {
    if (isWomansName(slots)) {
      return first(slots, Case.NOMINATIVE);
    }
    List<Slot> left = byWordsBefore(isGovernedOtherwise(slots) ? slots : declined(slots));
    boolean one = left.stream().anyMatch(s -> isBare(s) && s.number() == Number.SINGULAR);
    boolean told = isModifier(around.before(around.start()), left);
    return one && !told ? only(left, s -> !isBare(s) || s.number() == Number.SINGULAR) : left;
  }

  /**
   * Whether a name that a man declines is a woman's here, who does not: her first name or her title
   * is before it. Then the nominative is the form for all cases.
   */
  private boolean isWomansName(List<Slot> slots) {
    int at = around.before(around.start());
    boolean either = slots.stream().anyMatch(CaseEvidence::isBare) && !isBare(slots.get(0));
    return either
        && at != Neighbourhood.NOWHERE
        && around.hasReading(
            at,
            m ->
                m.pos() == Pos.NOUN
                    && m.gender() == Gender.FEMININE
                    && m.animacy() == Animacy.ANIMATE);
  }

  /** Whether a preposition before it wants a case that the declined forms do not have. */
  private boolean isGovernedOtherwise(List<Slot> slots) {
    int at = around.before(around.start());
    if (at == Neighbourhood.NOWHERE) {
      return false;
    }
    Set<Case> governed = around.lexicon().language().phrases().government(around.word(at));
    return !governed.isEmpty() && declined(slots).stream().noneMatch(s -> isIn(governed, s));
  }

  /** Whether a slot can be in one of some cases; one whose case is not known can. */
  private static boolean isIn(Set<Case> cases, Slot slot) {
    return slot.grammaticalCase() == null || cases.contains(slot.grammaticalCase());
  }

  /**
   * The slots of forms that are declined. Where a modifier within the match has told the gender of
   * a word that is not, its plural has none to tell and counts as much.
   */
  private static List<Slot> declined(List<Slot> slots) {
    boolean declines = slots.stream().anyMatch(s -> s.animacy() != null);
    return declines ? only(slots, s -> !isBare(s)) : slots;
  }

  /** An abbreviation that nothing agrees with is one thing. */
  private static boolean isBare(Slot slot) {
    return slot.gender() == null && slot.animacy() == null;
  }

  private List<Slot> byWordsBefore(List<Slot> slots) {
    int at = around.before(around.start());
    List<Slot> left = slots;
    while (isModifier(at, left)) {
      left = agreeing(left, at);
      at = around.before(at);
    }
    if (at == Neighbourhood.NOWHERE) {
      List<Slot> bySyntax = byVerb(left);
      boolean object = new VerbEvidence(around).isLikelyObject();
      Case likely = object ? Case.ACCUSATIVE : Case.NOMINATIVE;
      return bySyntax.isEmpty() ? first(left, likely) : bySyntax;
    }
    Set<Case> governed = around.lexicon().language().phrases().government(around.word(at));
    if (!governed.isEmpty()) {
      return only(left, s -> isIn(governed, s));
    }
    boolean paucal = left.stream().anyMatch(s -> s.number() == Number.PAUCAL);
    boolean bare = left.stream().allMatch(CaseEvidence::isBare);
    if (!paucal && !bare && around.isOnly(at, Pos.NOUN)) {
      return only(left, s -> s.grammaticalCase() == Case.GENITIVE);
    }
    List<Slot> bySyntax = byVerb(left);
    return bySyntax.isEmpty()
        ? first(left, hasPredicateBefore(at, left) ? Case.NOMINATIVE : likeliest(at))
        : bySyntax;
  }

  /** The subject or the object, where the verb says which; nothing where it does not. */
  private List<Slot> byVerb(List<Slot> slots) {
    boolean subject = slots.stream().anyMatch(s -> s.grammaticalCase() == Case.NOMINATIVE);
    boolean object = slots.stream().anyMatch(s -> s.grammaticalCase() == Case.ACCUSATIVE);
    return subject && object && !isCounted()
        ? new VerbEvidence(around).decide(slots).map(c -> decided(slots, c)).orElse(List.of())
        : List.of();
  }

  /** Behind a number the case is the number's affair. */
  private boolean isCounted() {
    return around.hasReading(around.before(around.start()), m -> m.pos() == Pos.NUMERAL);
  }

  /** Where the form may be in a third case the decided one is only the likeliest. */
  private static List<Slot> decided(List<Slot> slots, Case decided) {
    boolean third =
        slots.stream()
            .map(Slot::grammaticalCase)
            .anyMatch(c -> c != Case.NOMINATIVE && c != Case.ACCUSATIVE);
    return third
        ? first(slots, decided)
        : slots.stream().filter(s -> s.grammaticalCase() == decided).toList();
  }

  /** Whether the word before is an intransitive verb that agrees: its subject comes behind it. */
  private boolean hasPredicateBefore(int at, List<Slot> slots) {
    return around.hasReading(
        at,
        m ->
            m.conjugation() != null
                && m.pos() == Pos.VERB
                && Boolean.FALSE.equals(m.conjugation().transitive())
                && slots.stream()
                    .filter(s -> s.grammaticalCase() == Case.NOMINATIVE)
                    .anyMatch(s -> new Slot(null, s.number(), s.gender(), null).agreesWith(m)));
  }

  private Case likeliest(int before) {
    if (around.hasReading(before, m -> m.pos() == Pos.NOUN)) {
      return Case.GENITIVE;
    }
    boolean verb = around.hasReading(before, m -> m.pos() == Pos.VERB || m.pos() == Pos.GERUND);
    return verb ? Case.ACCUSATIVE : Case.NOMINATIVE;
  }

  private boolean isModifier(int at, List<Slot> slots) {
    return slots.stream().anyMatch(s -> around.hasReading(at, m -> s.isModifiedBy(m)));
  }

  private List<Slot> agreeing(List<Slot> slots, int at) {
    return only(slots, s -> around.hasReading(at, m -> s.isModifiedBy(m)));
  }

  private static List<Slot> first(List<Slot> slots, Case likeliest) {
    List<Slot> ordered = new ArrayList<>(only(slots, s -> s.grammaticalCase() == likeliest));
    slots.stream().filter(s -> !ordered.contains(s)).forEach(ordered::add);
    return ordered;
  }

  private static List<Slot> only(List<Slot> slots, Predicate<Slot> wanted) {
    List<Slot> left = slots.stream().filter(wanted).toList();
    return left.isEmpty() ? slots : left;
  }
}
