package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a phrase whose form may be a subject or an object is the one or the other, by the verb of
 * its clause: its agreement, its government and what else can be its subject.
 *
 * @param start the first token of the phrase
 * @param end the token behind its last
 */
record VerbEvidence(Neighbourhood around, int start, int end) {
  /** Of the match itself. */
  VerbEvidence(Neighbourhood around) {
    this(around, around.start(), around.end());
  }

  /**
   * The case that the verb leaves to the match; empty where it leaves both.
   *
   * @param slots with a nominative and an accusative among them
   */
  Optional<Case> decide(List<Slot> slots) {
    Neighbourhood.Clause clause = around.clauseOf(start);
    if (!places(clause, this::isVerbOrShortForm).isEmpty()) {
      return Optional.empty();
    }
    List<Integer> finite = places(clause, this::isFinite);
    if (finite.isEmpty()) {
      return withoutFinite(clause, slots);
    }
    if (finite.size() > 1) {
      return Optional.empty();
    }
    int verb = finite.get(0);
    boolean agrees = readings(verb, VerbEvidence::isFinite).anyMatch(m -> agrees(slots, m));
    boolean transitive =
        readings(verb, VerbEvidence::isFinite).allMatch(VerbEvidence::isTransitive);
    boolean intransitive =
        readings(verb, VerbEvidence::isFinite).noneMatch(VerbEvidence::isTransitive);
    if (!agrees) {
      return transitive ? Optional.of(Case.ACCUSATIVE) : Optional.empty();
    }
    boolean other =
        IntStream.range(clause.from(), clause.to())
            .filter(at -> at != verb && !isAsked(at))
            .anyMatch(at -> isSureSubject(at, verb));
    if (other) {
      return transitive ? Optional.of(Case.ACCUSATIVE) : Optional.empty();
    }
    return isOnlySubject(clause, verb) && isSubjectThere(clause, verb, intransitive)
        ? Optional.of(Case.NOMINATIVE)
        : Optional.empty();
  }

  /**
   * Whether the only possible subject is the subject: the verb has an object or takes none, or the
   * phrase is before it. A verb in the plural needs no subject, and a relative pronoun is before
   * its verb in any case.
   */
  private boolean isSubjectThere(Neighbourhood.Clause clause, int verb, boolean intransitive) {
    boolean many =
        readings(verb, VerbEvidence::isFinite).anyMatch(m -> m.number() == Number.PLURAL);
    boolean relative = start != around.start();
    return intransitive || !many && (hasObject(clause, verb) || start < verb && !relative);
  }

  /** Whether another word of the clause can be the verb's object. */
  private boolean hasObject(Neighbourhood.Clause clause, int verb) {
    return IntStream.range(clause.from(), clause.to())
        .filter(at -> at != verb && !isAsked(at))
        .filter(at -> !around.isGoverned(at))
        .anyMatch(
            at ->
                around.hasReading(at, m -> isNominal(m) && m.grammaticalCase() == Case.ACCUSATIVE));
  }

  /**
   * Whether another noun, which may be the subject, is between the phrase and the verb behind it.
   */
  boolean isLikelyObject() {
    int noun = end;
    while (around.hasReading(noun, m -> m.pos().agrees() && m.grammaticalCase() != null)
        && !around.isOnly(noun, Pos.NOUN)) {
      noun++;
    }
    int verb = noun + 1;
    int subject = noun;
    return isFinite(verb)
        && around.hasReading(
            subject, m -> isNominal(m) && m.grammaticalCase() == Case.NOMINATIVE && fits(m, verb));
  }

  /** Orders and infinitives have no subject; a short form has no object. */
  private Optional<Case> withoutFinite(Neighbourhood.Clause clause, List<Slot> slots) {
    boolean shortForm =
        !places(
                clause,
                at ->
                    !isSubjectless(at)
                        && around.hasReading(at, m -> isShort(m) && agrees(slots, m)))
            .isEmpty();
    if (shortForm) {
      return Optional.of(Case.NOMINATIVE);
    }
    List<Integer> bare = places(clause, this::isSubjectless);
    if (!bare.isEmpty()) {
      boolean transitive =
          bare.stream()
              .allMatch(
                  at -> readings(at, VerbEvidence::isBare).allMatch(VerbEvidence::isTransitive));
      return transitive ? Optional.of(Case.ACCUSATIVE) : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isAsked(int at) {
    return at >= start && at < end;
  }

  private List<Integer> places(Neighbourhood.Clause clause, IntPredicate wanted) {
    return IntStream.range(clause.from(), clause.to())
        .filter(at -> !isAsked(at))
        .filter(wanted)
        .boxed()
        .toList();
  }

  /** Nothing but a verb in the indicative with a subject of its own person. */
  private boolean isFinite(int at) {
    List<Reading> readings = around.readings(at);
    return !readings.isEmpty()
        && readings.stream().anyMatch(r -> isFinite(r.morph()))
        && readings.stream().allMatch(r -> isVerbal(r.morph()))
        && !isSubjectless(at);
  }

  /** A form of two words: <i>упомянут</i> is what they will do, and what has been done to it. */
  private boolean isVerbOrShortForm(int at) {
    return around.hasReading(at, VerbEvidence::isFinite)
        && around.hasReading(at, VerbEvidence::isShort)
        && !isSubjectless(at);
  }

  /** An infinitive, a gerund, or a form that may be an order or of the first or second person. */
  private boolean isSubjectless(int at) {
    List<Reading> readings = around.readings(at);
    return !readings.isEmpty()
        && readings.stream().anyMatch(r -> isBare(r.morph()))
        && readings.stream().allMatch(r -> isVerbal(r.morph()) || isShort(r.morph()));
  }

  private static boolean isVerbal(Morph morph) {
    return morph.pos() == Pos.VERB || morph.pos() == Pos.GERUND;
  }

  private static boolean isFinite(Morph morph) {
    return morph.pos() == Pos.VERB && morph.number() != null && mood(morph) == Mood.INDICATIVE;
  }

  private static boolean isBare(Morph morph) {
    Conjugation conjugation = morph.conjugation();
    if (conjugation == null || !isVerbal(morph)) {
      return false;
    }
    Integer person = conjugation.person();
    return conjugation.mood() != Mood.INDICATIVE || person != null && person < 3;
  }

  private static @Nullable Mood mood(Morph morph) {
    Conjugation conjugation = morph.conjugation();
    return conjugation == null ? null : conjugation.mood();
  }

  private static boolean isTransitive(Morph morph) {
    Conjugation conjugation = morph.conjugation();
    return conjugation != null && Boolean.TRUE.equals(conjugation.transitive());
  }

  private static boolean isShort(Morph morph) {
    return morph.pos().agrees() && morph.grammaticalCase() == null && morph.number() != null;
  }

  private static boolean agrees(List<Slot> slots, Morph verb) {
    return slots.stream()
        .filter(s -> s.grammaticalCase() == Case.NOMINATIVE)
        .anyMatch(s -> new Slot(null, s.number(), s.gender(), null).agreesWith(verb));
  }

  /** Whether a word can be nothing but the verb's subject: its accusative is another form. */
  private boolean isSureSubject(int at, int verb) {
    List<Reading> readings = around.readings(at);
    boolean nominal =
        readings.stream()
            .map(Reading::morph)
            .anyMatch(m -> isNominal(m) && m.grammaticalCase() == Case.NOMINATIVE && fits(m, verb));
    return nominal
        && readings.stream()
            .map(Reading::morph)
            .noneMatch(m -> m.grammaticalCase() == Case.ACCUSATIVE)
        && readings.stream().map(Reading::morph).allMatch(m -> isNominal(m) || m.pos().agrees());
  }

  /** Whether no other word of the clause can be the verb's subject. */
  private boolean isOnlySubject(Neighbourhood.Clause clause, int verb) {
    return places(
            clause,
            at ->
                at != verb
                    && !around.isGoverned(at)
                    && around.hasReading(
                        at,
                        m ->
                            isNominal(m)
                                && m.grammaticalCase() == Case.NOMINATIVE
                                && fits(m, verb)))
        .isEmpty();
  }

  private boolean fits(Morph noun, int verb) {
    Slot subject = new Slot(null, noun.number(), noun.gender(), null);
    return readings(verb, VerbEvidence::isFinite).anyMatch(subject::agreesWith);
  }

  private static boolean isNominal(Morph morph) {
    return morph.pos() == Pos.NOUN || morph.pos() == Pos.PRONOUN;
  }

  private Stream<Morph> readings(int at, Predicate<Morph> wanted) {
    return around.readings(at).stream().map(Reading::morph).filter(wanted);
  }
}
