package dev.isogloss.glossary.replace;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.replace.Companions.Companion;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that may agree with the head of a match and that nothing has settled. A
 * replacement of another gender or number would leave them behind.
 *
 * @param slot the head's, as the match has it
 * @param with what the words would have to agree with; null if that is not asked
 * @param own the places of the words that are the head's and change with it
 */
record LooseWords(Neighbourhood around, Slot slot, @Nullable Agreement with, Set<Integer> own) {
  /** Whether there is one. */
  boolean any() {
    int next = around.sentenceEnd() + 1;
    return IntStream.range(around.sentenceStart(), around.sentenceEnd())
            .filter(at -> !around.isMatched(at) && !own.contains(at))
            .anyMatch(this::isLoose)
        || around.readings(next).stream()
            .anyMatch(r -> r.morph().pos() == Pos.PRONOUN && takesUp(r));
  }

  /** Whether a pronoun may speak of the head. */
  private boolean takesUp(Reading reading) {
    return around.lexicon().language().phrases().smallWords().takingUp().contains(reading.lemma())
        && (slot.gender() == null || isOfGender(reading) && agreesInNumber(reading.morph()));
  }

  /** Whether a word can be the predicate of the head, and of nothing else in its clause. */
  boolean isPredicateOfHead(int at) {
    return around.readings(at).stream()
        .map(Reading::morph)
        .anyMatch(m -> isPredicate(m, at) && agreesInNumber(m) && !hasOtherSubject(m, at));
  }

  /** The loose words that can be changed, for a fix that a person has to look at. */
  List<Companion> find() {
    return IntStream.range(around.sentenceStart(), around.sentenceEnd())
        .filter(at -> !around.isMatched(at) && !own.contains(at) && isLoose(at))
        .filter(at -> !mayBeOfOthers(at))
        .mapToObj(at -> new Companion(at, governed(agreeing(at), at)))
        .filter(c -> !c.readings().isEmpty())
        .toList();
  }

  /**
   * Whether a pronoun may be one of another number: <i>им</i> is of <i>они</i> and of <i>он</i>.
   */
  private boolean mayBeOfOthers(int at) {
    return around.hasReading(
        at, m -> m.pos() == Pos.PRONOUN && m.number() != null && !agreesInNumber(m));
  }

  boolean isLoose(int at) {
    if (!around.isWord(at)) {
      return false;
    }
    return around.readings(at).isEmpty() ? isUnknown(at) : !agreeing(at).isEmpty();
  }

  /** The readings that a preposition before the word leaves. */
  private List<Reading> governed(List<Reading> readings, int at) {
    Set<Case> cases =
        around.isWord(at - 1)
            ? around.lexicon().language().phrases().government(around.word(at - 1))
            : Set.of();
    List<Reading> left =
        readings.stream()
            .filter(
                r ->
                    r.morph().grammaticalCase() != null
                        && cases.contains(r.morph().grammaticalCase()))
            .toList();
    return left.isEmpty() ? readings : left;
  }

  /** The readings in which a word may agree with the head and would be left behind. */
  private List<Reading> agreeing(int at) {
    List<Reading> readings = around.readings(at);
    boolean owned =
        readings.stream()
            .map(Reading::morph)
            .anyMatch(
                m -> m.pos().agrees() && m.grammaticalCase() != null && nouns().follows(m, at));
    return owned
        ? List.of()
        : readings.stream().filter(r -> mayAgree(r, at) && !staysRight(r, at)).toList();
  }

  /** A word that no dictionary knows may agree where it is beside the head, or in its clause. */
  private boolean isUnknown(int at) {
    String text = around.tokens().get(at).text();
    boolean plain = Character.isLowerCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
    boolean beside = around.before(around.start()) == at;
    boolean digits = text.codePoints().allMatch(c -> !Character.isLetter(c));
    boolean inClause =
        mayBeSubject() && around.clauseOf(at).equals(around.clauseOf(around.start()));
    return plain && !digits && (beside || inClause);
  }

  private boolean mayBeSubject() {
    return slot.grammaticalCase() == null || slot.grammaticalCase() == Case.NOMINATIVE;
  }

  private boolean mayAgree(Reading reading, int at) {
    Morph morph = reading.morph();
    if (morph.pos() != Pos.NUMERAL && at >= around.end() && takesUp(reading)) {
      return morph.pos() == Pos.PRONOUN || !nouns().isBeside(morph, antecedentBefore(reading, at));
    }
    if (isPredicate(morph, at)) {
      return (mayBeSubject() || isTakenUpInClause(at))
          && agreesInNumber(morph)
          && !hasOtherSubject(morph, at);
    }
    return isAttribute(morph, at) && !nouns().isOf(morph, at);
  }

  /** Whether the new head leaves the word as it is. */
  private boolean staysRight(Reading reading, int at) {
    if (with == null) {
      return false;
    }
    if (reading.morph().pos() == Pos.PRONOUN) {
      return with.number() == Number.PLURAL && reading.morph().number() == Number.PLURAL;
    }
    String text = around.tokens().get(at).text();
    return around
        .lexicon()
        .language()
        .inflection()
        .agreeing(text, reading, with)
        .filter(text::equalsIgnoreCase)
        .isPresent();
  }

  /** A pronoun that does not show its gender has that of its base form. */
  private boolean isOfGender(Reading reading) {
    Gender own = reading.morph().gender();
    if (own != null || slot.gender() == null || slot.number() == Number.PLURAL) {
      return true;
    }
    List<Gender> base =
        around.lexicon().readings(reading.lemma()).stream()
            .filter(r -> r.lemma().equals(reading.lemma()) && r.morph().gender() != null)
            .map(r -> r.morph().gender())
            .toList();
    return base.isEmpty() || base.contains(slot.gender());
  }

  private boolean agreesInNumber(Morph morph) {
    return new Slot(null, slot.number(), slot.gender(), null).agreesWith(morph);
  }

  /** A finite verb, or a short form, with a number. */
  private boolean isPredicate(Morph morph, int at) {
    boolean verb = morph.pos() == Pos.VERB;
    boolean other =
        verb
            ? around.hasReading(at, LooseWords::isDirectNoun) && isBehindItsWord(at)
            : around.hasReading(at, LooseWords::isDirectNoun)
                || around.hasReading(at, m -> m.pos() == Pos.ADVERB) && hasVerb(at)
                || at > around.end() && around.mayHangOnNoun(at)
                || at < around.start() && around.mayHangOnNoun(at);
    return morph.grammaticalCase() == null
        && morph.number() != null
        && !other
        && (verb && isIndicative(morph)
            || morph.pos().agrees() && !around.hasReading(at, m -> isVerbOfItsOwn(m, at)));
  }

  private static boolean isIndicative(Morph morph) {
    Conjugation conjugation = morph.conjugation();
    return conjugation == null || conjugation.mood() == Mood.INDICATIVE;
  }

  /**
   * Whether a verb or a modifier is before a word, which then is a noun: <i>проверить запас</i>.
   */
  private boolean isBehindItsWord(int at) {
    return around.hasReading(
        at - 1,
        m ->
            m.pos() == Pos.VERB
                || m.pos() == Pos.PREPOSITION
                || m.pos().agrees() && m.grammaticalCase() != null);
  }

  private static boolean isDirectNoun(Morph morph) {
    return morph.pos() == Pos.NOUN
        && (morph.grammaticalCase() == Case.NOMINATIVE
            || morph.grammaticalCase() == Case.ACCUSATIVE && morph.animacy() != Animacy.ANIMATE);
  }

  /** Whether the clause has a verb, so that <i>удобно</i> is rather its adverb. */
  private boolean hasVerb(int at) {
    Neighbourhood.Clause clause = around.clauseOf(at);
    return IntStream.range(clause.from(), clause.to())
        .anyMatch(i -> i != at && around.hasReading(i, m -> m.pos() == Pos.VERB));
  }

  /**
   * Whether a form is rather a verb, of the head or of a subject that is there or in its ending.
   */
  private boolean isVerbOfItsOwn(Morph morph, int at) {
    Conjugation conjugation = morph.conjugation();
    if (morph.pos() != Pos.VERB || conjugation == null) {
      return false;
    }
    Integer person = conjugation.person();
    return agreesInNumber(morph) || person != null && person < 3 || hasOtherSubject(morph, at);
  }

  /** Whether the word can have the head as its noun, in its case or as a predicate in another. */
  private boolean isAttribute(Morph morph, int at) {
    if (morph.grammaticalCase() == null) {
      return false;
    }
    boolean numeral = morph.pos() == Pos.NUMERAL && morph.gender() != null;
    if (numeral) {
      return morph.gender() == slot.gender()
          && new Slot(slot.grammaticalCase(), null, null, null).agreesWith(morph);
    }
    if (isVague(morph)) {
      return false;
    }
    boolean predicative =
        mayBeSubject()
            && morph.pos() != Pos.DETERMINER
            && morph.grammaticalCase() == Case.INSTRUMENTAL
            && agreesInNumber(morph);
    return morph.pos().agrees()
        && (slot.agreesWith(morph) && !isOfLiving(morph, at) || predicative);
  }

  /** <i>Это</i> and <i>всё</i> mostly stand for no noun. */
  private boolean isVague(Morph morph) {
    return morph.pos() == Pos.DETERMINER
        && morph.gender() == Gender.NEUTER
        && slot.gender() != Gender.NEUTER;
  }

  /** Whether an accusative has the form of the genitive, which that of a thing has not. */
  private boolean isOfLiving(Morph morph, int at) {
    return morph.grammaticalCase() == Case.ACCUSATIVE
        && slot.animacy() == Animacy.INANIMATE
        && morph.gender() != Gender.FEMININE
        && around.hasReading(
            at,
            m ->
                m.pos() == morph.pos()
                    && m.gender() == morph.gender()
                    && m.grammaticalCase() == Case.GENITIVE);
  }

  /** A relative pronoun is about a noun before its clause: <i>выборке, ошибки в которой</i>. */
  private int antecedentBefore(Reading reading, int at) {
    String relative = around.lexicon().language().phrases().smallWords().relative();
    return reading.lemma().equals(relative) ? around.clauseOf(at).from() : at;
  }

  private OwnNoun nouns() {
    return new OwnNoun(around);
  }

  /** Whether the clause of a predicate has another word that is its subject. */
  private boolean hasOtherSubject(Morph predicate, int at) {
    Neighbourhood.Clause clause = around.clauseOf(at);
    boolean same =
        clause.equals(around.clauseOf(around.start()))
            || own.stream().anyMatch(i -> i >= clause.from() && i < clause.to());
    return IntStream.range(clause.from(), clause.to())
        .filter(i -> i != at && !around.isMatched(i) && !own.contains(i))
        .filter(i -> !around.hasReading(i, m -> OwnNoun.SMALL.contains(m.pos())) && !isTakenUpAt(i))
        .filter(
            i -> !same || !around.hasReading(i, LooseWords::isObject) && !around.mayHangOnNoun(i))
        .anyMatch(i -> around.hasReading(i, m -> isSubject(m, predicate, i)));
  }

  /** Whether a pronoun of the third person may speak of the head. */
  private boolean isTakenUpAt(int at) {
    return at >= around.end()
        && around.readings(at).stream().anyMatch(r -> r.morph().pos() == Pos.PRONOUN && takesUp(r));
  }

  private boolean isTakenUpInClause(int at) {
    Neighbourhood.Clause clause = around.clauseOf(at);
    return IntStream.range(clause.from(), clause.to())
        .anyMatch(
            i ->
                isTakenUpAt(i)
                    && around.hasReading(i, m -> m.grammaticalCase() == Case.NOMINATIVE));
  }

  /** In the clause of the head, which is taken for the subject, another word may be the object. */
  private static boolean isObject(Morph morph) {
    return morph.pos() == Pos.NOUN && morph.grammaticalCase() == Case.ACCUSATIVE;
  }

  private boolean isSubject(Morph word, Morph predicate, int at) {
    boolean nominal =
        word.pos() == Pos.NOUN
            || word.pos() == Pos.PRONOUN
            || word.pos() == Pos.DETERMINER && word.gender() != null && isAlone(at);
    return nominal
        && word.grammaticalCase() == Case.NOMINATIVE
        && OwnNoun.agrees(word, predicate)
        && !isModifier(at)
        && !around.isGoverned(at);
  }

  /** Whether a word is before a noun that it belongs to, be it the head. */
  private boolean isModifier(int at) {
    return around.readings(at).stream()
        .map(Reading::morph)
        .anyMatch(m -> m.pos().agrees() && m.grammaticalCase() != null && nouns().follows(m, at));
  }

  /** Whether a determiner has no noun or adjective behind it. */
  private boolean isAlone(int at) {
    return !around.isMatched(at + 1)
        && !around.hasReading(at + 1, m -> m.pos() == Pos.NOUN || m.pos().agrees());
  }
}
