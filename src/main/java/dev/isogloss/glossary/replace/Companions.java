package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.SmallWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the words outside a match that agree with its head: modifiers before it, the predicate of a
 * subject, the relative pronoun and the participle behind a comma.
 */
record Companions(Neighbourhood around, Slot slot) {
  private static final int REACH = 20;
  private static final int PHRASE = 5;
  private static final Set<Pos> CLOSED = Set.of(Pos.DETERMINER, Pos.PRONOUN, Pos.NUMERAL);
  private static final Set<String> QUOTES = Set.of("«", "»", "„", "“", "”", "\"", "'", "‘", "’");

  /**
   * A word that has to change with the head.
   *
   * @param at its index among the tokens
   * @param readings how it can be read there
   */
  record Companion(int at, List<Reading> readings) {}

  List<Companion> find() {
    List<Companion> before = new ModifiersBefore(around, slot).agreeing();
    List<Companion> found = new ArrayList<>(before);
    List<Companion> behind = behindComma();
    found.addAll(behind);
    Set<Integer> own = found.stream().map(Companion::at).collect(Collectors.toSet());
    LooseWords words = new LooseWords(around, slot, null, own);
    Set<Neighbourhood.Clause> clauses = new LinkedHashSet<>();
    behind.stream()
        .filter(c -> c.readings().stream().anyMatch(this::isSubjectOfItsClause))
        .forEach(c -> clauses.add(around.clauseOf(c.at())));
    if (mayBeSubject()) {
      clauses.add(around.clauseOf(around.start()));
      before.forEach(c -> clauses.add(around.clauseOf(c.at())));
    }
    clauses.forEach(clause -> found.addAll(predicates(clause, words)));
    return List.copyOf(found);
  }

  /**
   * Whether a relative pronoun may be the subject of its clause or the object: then nobody knows
   * whether the clause's predicate is its own.
   */
  boolean hasOpenRelative() {
    return behindComma().stream()
        .filter(c -> c.readings().stream().anyMatch(this::isSubjectOfItsClause))
        .anyMatch(c -> !c.readings().stream().allMatch(this::isSubjectOfItsClause));
  }

  private boolean isSubjectOfItsClause(Reading reading) {
    return isRelative(reading) && reading.morph().grammaticalCase() == Case.NOMINATIVE;
  }

  /** Whether the phrase can be a subject; of a subject somewhere a predicate must be found. */
  boolean mayBeSubject() {
    return slot.grammaticalCase() == null || slot.grammaticalCase() == Case.NOMINATIVE;
  }

  /** The places within reach behind the match, the companion behind a comma left out. */
  private IntStream othersBehind() {
    List<Companion> companions = behindComma();
    return IntStream.range(around.end(), around.end() + REACH)
        .filter(at -> companions.stream().noneMatch(c -> c.at() == at));
  }

  /**
   * Whether a word further on in the sentence has the head's gender and no noun of its own: <i>три
   * сестры, а одной …</i>, <i>чем в том</i>. It stands for the head and would have to change.
   */
  private boolean isMeantFurtherOn() {
    Slot one = new Slot(null, Number.SINGULAR, slot.gender(), null);
    return othersBehind()
        .takeWhile(around::goesOn)
        .filter(at -> around.hasReading(at, m -> standsFor(m, one)))
        .filter(at -> around.readings(at).stream().noneMatch(this::isRelative))
        .anyMatch(at -> !isAttribute(at) && !opensClause(at));
  }

  private boolean isRelative(Reading reading) {
    return reading.lemma().equals(words().relative());
  }

  /** A pronoun in the neuter, as <i>это</i> and <i>всё</i>, mostly stands for no noun. */
  private static boolean standsFor(Morph morph, Slot one) {
    boolean closed = CLOSED.contains(morph.pos());
    boolean vague = closed && morph.gender() == Gender.NEUTER && morph.pos() != Pos.NUMERAL;
    return !vague
        && (closed || morph.pos().agrees())
        && morph.grammaticalCase() != null
        && morph.gender() != null
        && one.agreesWith(morph);
  }

  /** Whether the word only announces a clause: в том, что … */
  private boolean opensClause(int at) {
    return around.is(at + 1, ",")
        && around.hasReading(at + 2, m -> m.pos() == Pos.CONJUNCTION)
        && around.readings(at + 2).stream().noneMatch(r -> r.lemma().equals(words().relative()));
  }

  /**
   * Whether a noun follows that the word can belong to, or it may be a noun or an adverb itself.
   */
  private boolean isAttribute(int at) {
    boolean other = around.hasReading(at, m -> m.pos() == Pos.NOUN || m.pos() == Pos.ADVERB);
    if (other && !around.hasReading(at, m -> CLOSED.contains(m.pos()))) {
      return true;
    }
    for (int next = at + 1; next <= at + PHRASE && around.isWord(next); next++) {
      int noun = next;
      if (around.readings(at).stream()
          .map(r -> r.morph())
          .filter(m -> m.grammaticalCase() != null)
          .anyMatch(m -> around.hasReading(noun, n -> isNounOf(n, m)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNounOf(Morph noun, Morph modifier) {
    return noun.pos() == Pos.NOUN && Slot.of(noun).agreesWith(modifier);
  }

  /** Whether a word of the head's gender speaks of one of those that the head names. */
  boolean isPickedOut() {
    boolean many = slot.number() != Number.SINGULAR && slot.gender() != null;
    return isPartOfMany() || many && isMeantFurtherOn();
  }

  /** The word of which the head tells the many: <i>один</i> in <i>один из аккаунтов</i>. */
  Optional<Companion> pickedOut() {
    if (!isPartOfMany()) {
      return Optional.empty();
    }
    int at = around.start() - 1;
    while (!around.word(at).equals(words().of())) {
      at--;
    }
    return at(
        at - 1,
        m ->
            m.number() == Number.SINGULAR
                && m.gender() == slot.gender()
                && (CLOSED.contains(m.pos()) || m.pos().agrees()));
  }

  /** Whether the head is one <i>of</i> many: the word before <i>из</i> has its gender. */
  private boolean isPartOfMany() {
    int at = around.before(around.start());
    while (around.hasReading(at, m -> m.pos() == Pos.NUMERAL || slot.isModifiedBy(m))) {
      at = around.before(at);
    }
    return around.isInside(at)
        && around.word(at).equals(words().of())
        && !around.readings(at - 1).isEmpty();
  }

  /** Whether a second adjective is before, whose noun is left out: маленькая и большая скрипка. */
  boolean isShared() {
    int at = around.before(around.start());
    return around.isInside(at)
        && words().links().contains(around.word(at))
        && around.hasReading(at - 1, m -> slot.isModifiedBy(m));
  }

  private SmallWords words() {
    return around.lexicon().language().phrases().smallWords();
  }

  /**
   * Behind a comma a relative pronoun agrees in gender and number, a participle in case as well.
   */
  private List<Companion> behindComma() {
    int at = skipQuotes(around.end());
    if (!around.is(at, ",")) {
      return List.of();
    }
    int next = around.hasReading(at + 1, m -> m.pos() == Pos.PREPOSITION) ? at + 2 : at + 1;
    List<Reading> relative =
        around.readings(next).stream()
            .filter(r -> r.lemma().equals(words().relative()) && agreesInNumber(r.morph()))
            .filter(r -> isGoverned(r.morph(), at + 1))
            .toList();
    return Optional.of(new Companion(next, inItsCase(next, relative)))
        .filter(c -> !c.readings().isEmpty())
        .or(() -> at(at + 1, m -> m.pos() == Pos.PARTICIPLE && slot.isModifiedBy(m)))
        .stream()
        .toList();
  }

  /** The readings of a relative pronoun that the verb of its clause leaves it. */
  private List<Reading> inItsCase(int at, List<Reading> relative) {
    List<Slot> slots = relative.stream().map(r -> Slot.of(r.morph())).distinct().toList();
    boolean both =
        slots.stream().anyMatch(s -> s.grammaticalCase() == Case.NOMINATIVE)
            && slots.stream().anyMatch(s -> s.grammaticalCase() == Case.ACCUSATIVE);
    Optional<Case> decided =
        both ? new VerbEvidence(around, at, at + 1).decide(slots) : Optional.empty();
    return decided
        .map(c -> relative.stream().filter(r -> r.morph().grammaticalCase() == c).toList())
        .orElse(relative);
  }

  /** Whether the word before leaves it its case; no other word than a preposition governs one. */
  private boolean isGoverned(Morph morph, int before) {
    Set<Case> cases = around.lexicon().language().phrases().government(around.word(before));
    return cases.isEmpty() || cases.contains(morph.grammaticalCase());
  }

  /** Those of a clause that have no other subject there. */
  private List<Companion> predicates(Neighbourhood.Clause clause, LooseWords words) {
    List<Companion> found = new ArrayList<>();
    for (int at = clause.from(); at < clause.to(); at++) {
      if (!around.isMatched(at) && words.isPredicateOfHead(at)) {
        predicate(at).ifPresent(found::add);
      }
    }
    return found;
  }

  /** A form that can be a verb is one: лежал is of лежать, not of лежалый. */
  private Optional<Companion> predicate(int at) {
    return at(at, m -> m.pos() == Pos.VERB && isPredicate(m)).or(() -> at(at, this::isPredicate));
  }

  private boolean isQuote(int at) {
    return around.isInside(at) && QUOTES.contains(around.tokens().get(at).text());
  }

  private int skipQuotes(int at) {
    int i = at;
    while (isQuote(i)) {
      i++;
    }
    return i;
  }

  /** A finite verb, or a short adjective or participle, of the head's number and gender. */
  private boolean isPredicate(Morph morph) {
    boolean verb = morph.pos() == Pos.VERB && morph.number() != null;
    boolean shortForm =
        (morph.pos() == Pos.ADJECTIVE || morph.pos() == Pos.PARTICIPLE)
            && morph.grammaticalCase() == null
            && morph.number() != null;
    return (verb || shortForm) && agreesInNumber(morph);
  }

  private boolean agreesInNumber(Morph morph) {
    return new Slot(null, slot.number(), slot.gender(), null).agreesWith(morph);
  }

  private Optional<Companion> at(int at, Predicate<Morph> wanted) {
    List<Reading> readings =
        around.readings(at).stream().filter(r -> wanted.test(r.morph())).toList();
    return readings.isEmpty() ? Optional.empty() : Optional.of(new Companion(at, readings));
  }
}
