package dev.isogloss.glossary.match;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.Gaps;
import dev.isogloss.glossary.match.Spellings.Spelling;
import dev.isogloss.glossary.match.TermWord.Role;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.StiffCompound;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a term apart: finds its head, what agrees with the head and what stays as it is. */
final class TermAnalyser {
  private final Lexicon lexicon;

  TermAnalyser(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Takes a term apart. */
  TermShape analyse(String term, Told told) {
    List<Candidate> words = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    List<String> spaces = new ArrayList<>();
    for (String part : Gaps.parts(term)) {
      gaps.add(words.size());
      int end = 0;
      for (Token token : lexicon.language().tokens(part)) {
        boolean opens = end == 0 && !words.isEmpty();
        spaces.add(opens ? " " : part.substring(end, token.span().start()));
        words.add(candidate(token));
        end = token.span().end();
      }
    }
    int head = headOf(words, told.kind(), told.pos());
    Told known = withSex(told, words);
    List<TermWord> shaped = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      shaped.add(shape(words, i, head, known));
    }
    return new TermShape(shaped, gaps.subList(1, gaps.size()), spaces);
  }

  /** Takes a spelling of a term apart. */
  TermShape analyse(Spelling spelling, Told told) {
    int space = spelling.text().indexOf(' ');
    if (!spelling.stiff() || space < 0) {
      return analyse(spelling.text(), told);
    }
    List<TermWord> words = new ArrayList<>();
    String first = spelling.text().substring(0, space);
    words.add(fixed(new Candidate(first, true, List.of()), Role.FIXED));
    TermShape rest = analyse(spelling.text().substring(space + 1), told);
    words.addAll(rest.words());
    List<String> spaces = new ArrayList<>(rest.spaces());
    spaces.set(0, " ");
    spaces.add(0, "");
    return new TermShape(words, List.of(), spaces);
  }

  /** A word of the term with its readings; one that is spelled its own way has none. */
  private record Candidate(String text, boolean fixed, List<Reading> readings) {
    List<Reading> nominative(Predicate<Pos> pos) {
      return readings.stream()
          .filter(r -> pos.test(r.morph().pos()))
          .filter(r -> r.morph().grammaticalCase() == Case.NOMINATIVE)
          .toList();
    }

    boolean isUnknown() {
      return !fixed && readings.isEmpty();
    }

    boolean hasOnlyOblique() {
      return !readings.isEmpty()
          && readings.stream()
              .allMatch(
                  r ->
                      r.morph().grammaticalCase() != null
                          && r.morph().grammaticalCase() != Case.NOMINATIVE);
    }

    /** Whether it can be read as a noun of which it is no genitive at the same time. */
    boolean isOnlyNominativeNoun() {
      return nominative(p -> p == Pos.NOUN).stream().anyMatch(r -> !isGenitiveToo(r));
    }

    boolean hasGenitive() {
      return readings.stream().anyMatch(r -> r.morph().grammaticalCase() == Case.GENITIVE);
    }

    private boolean isGenitiveToo(Reading nominative) {
      return readings.stream()
          .filter(r -> r.lemma().equals(nominative.lemma()))
          .anyMatch(r -> r.morph().grammaticalCase() == Case.GENITIVE);
    }

    boolean isInfinitive() {
      return readings.stream()
          .map(r -> r.morph().conjugation())
          .anyMatch(c -> c != null && c.mood() == Mood.INFINITIVE);
    }

    boolean isOnly(Pos... wanted) {
      return readings.stream().allMatch(r -> List.of(wanted).contains(r.morph().pos()));
    }

    boolean isPreposition() {
      return readings.stream().anyMatch(r -> r.morph().pos() == Pos.PREPOSITION);
    }
  }

  private Candidate candidate(Token token) {
    String text = token.text();
    String inflected = text.substring(StiffCompound.lastPart(text));
    boolean fixed =
        !token.isWord()
            || WordShape.isAbbreviation(text) && !WordShape.isCompoundName(text)
            || WordShape.hasDigit(inflected)
            || WordShape.isForeign(inflected, lexicon.language().locale());
    return new Candidate(text, fixed, fixed ? List.of() : lexicon.language().readings(text));
  }

  private static int headOf(List<Candidate> words, Kind kind, @Nullable Pos pos) {
    if (words.size() == 1) {
      return 0;
    }
    int verb = verb(words, pos);
    if (verb >= 0) {
      return verb;
    }
    if (words.stream().noneMatch(TermAnalyser::hasCase)) {
      return kind == Kind.NAME ? 0 : lastBeforePreposition(words);
    }
    boolean namedFirst = words.get(0).isUnknown() && WordShape.isCapitalised(words.get(0).text());
    if (kind == Kind.NAME && namedFirst) {
      return 0;
    }
    int noun = firstNoun(words);
    if (noun >= 0) {
      return noun;
    }
    int unknown = first(words, w -> w.isUnknown() && !looksAdjectival(w.text()));
    if (unknown >= 0) {
      return unknown;
    }
    int fixed = first(words, w -> w.fixed());
    return fixed >= 0 ? fixed : words.size() - 1;
  }

  /**
   * The first noun in the nominative. A word that may also be an adjective, as <i>рабочая</i> in
   * <i>рабочая станция</i>, is none where a noun follows that can only be the head; nor is one that
   * may be the genitive beside an earlier word.
   */
  private static int firstNoun(List<Candidate> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean adjectival =
          i + 1 < words.size()
              && !words.get(i).nominative(Pos::agrees).isEmpty()
              && words.get(i + 1).isOnlyNominativeNoun();
      boolean governed = words.get(i).hasGenitive() && hasHeadlike(words.subList(0, i));
      boolean noun = !words.get(i).nominative(p -> p == Pos.NOUN).isEmpty();
      if (noun && !adjectival && !governed) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word that no dictionary knows can be the head: ИИ in <i>ИИ общего назначения</i>. */
  private static boolean hasHeadlike(List<Candidate> before) {
    return before.stream().anyMatch(w -> w.fixed() || w.isUnknown() && !looksAdjectival(w.text()));
  }

  /**
   * The infinitive that is the head, if one is: where the glossary calls the term a verb, the first
   * that can be nothing but a verb or a noun (<i>train a model</i>), else the last (<i>fine
   * tune</i>); where it does not, a first word that can only be a verb.
   */
  private static int verb(List<Candidate> words, @Nullable Pos pos) {
    if (pos == null) {
      return words.get(0).isOnly(Pos.VERB) && words.get(0).isInfinitive() ? 0 : -1;
    }
    if (pos != Pos.VERB) {
      return -1;
    }
    int plain = first(words, w -> w.isInfinitive() && w.isOnly(Pos.VERB, Pos.NOUN));
    if (plain >= 0) {
      return plain;
    }
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      last = words.get(i).isInfinitive() ? i : last;
    }
    return last;
  }

  private static boolean hasCase(Candidate word) {
    return word.readings().stream().anyMatch(r -> r.morph().grammaticalCase() != null);
  }

  private static int lastBeforePreposition(List<Candidate> words) {
    int preposition = first(words, Candidate::isPreposition);
    return (preposition > 0 ? preposition : words.size()) - 1;
  }

  private static int first(List<Candidate> words, Predicate<Candidate> wanted) {
    for (int i = 0; i < words.size(); i++) {
      if (wanted.test(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private TermWord shape(List<Candidate> words, int at, int head, Told told) {
    Candidate word = words.get(at);
    if (word.fixed()) {
      Role role = at == head ? Role.HEAD : Role.FIXED;
      return fixed(word, role);
    }
    if (at == head && isObliqueOnly(word)) {
      return fixed(word, Role.HEAD);
    }
    if (at == head) {
      return inflecting(word, Role.HEAD, headReadings(word, told.pos()), told);
    }
    List<Reading> agreeing = word.nominative(Pos::agrees);
    if (at < head && (!agreeing.isEmpty() || word.isUnknown() && looksAdjectival(word.text()))) {
      return inflecting(word, Role.MODIFIER, agreeing, new Told(Kind.TERM, null, null));
    }
    if (isApposition(words, at, head, told.kind())) {
      Told own = new Told(told.kind(), null, told.sex());
      return inflecting(word, Role.APPOSITION, word.nominative(p -> p == Pos.NOUN), own);
    }
    return complement(word);
  }

  /** A head in another case than the nominative, as in <i>Четыре сезона</i>, stays as it is. */
  private static boolean isObliqueOnly(Candidate word) {
    return !word.readings().isEmpty()
        && word.readings().stream()
            .allMatch(
                r ->
                    r.morph().grammaticalCase() != null
                        && r.morph().grammaticalCase() != Case.NOMINATIVE);
  }

  private static boolean isApposition(List<Candidate> words, int at, int head, Kind kind) {
    Candidate word = words.get(at);
    boolean noun = !word.nominative(p -> p == Pos.NOUN).isEmpty();
    boolean name = kind == Kind.NAME && WordShape.isCapitalised(word.text());
    boolean beside =
        at > head
            && words.subList(head + 1, at).stream()
                .noneMatch(w -> w.hasOnlyOblique() || w.isPreposition());
    return beside && (noun && !word.hasGenitive() || name && (noun || word.isUnknown()));
  }

  /** The readings that the glossary's part of speech leaves; without one, a noun if it can be. */
  private static List<Reading> headReadings(Candidate word, @Nullable Pos pos) {
    if (pos != null) {
      List<Reading> asked = word.readings().stream().filter(r -> isBase(r, pos)).toList();
      if (!asked.isEmpty()) {
        return asked;
      }
    }
    List<Reading> nouns = word.nominative(p -> p == Pos.NOUN);
    if (!nouns.isEmpty()) {
      return nouns;
    }
    List<Reading> agreeing = word.nominative(Pos::agrees);
    if (!agreeing.isEmpty()) {
      return agreeing;
    }
    List<Reading> caseless = word.readings().stream().filter(TermAnalyser::isCaselessBase).toList();
    List<Reading> nounsOfThem = caseless.stream().filter(r -> r.morph().pos() == Pos.NOUN).toList();
    return nounsOfThem.isEmpty() ? caseless : nounsOfThem;
  }

  /** <i>Training</i> is a noun where the glossary does not call it a verb. */
  private static boolean isCaselessBase(Reading reading) {
    Conjugation conjugation = reading.morph().conjugation();
    return reading.morph().grammaticalCase() == null
        && (conjugation == null || conjugation.mood() == Mood.INFINITIVE);
  }

  private static boolean isBase(Reading reading, Pos pos) {
    Case grammaticalCase = reading.morph().grammaticalCase();
    return reading.morph().pos() == pos
        && (grammaticalCase == null || grammaticalCase == Case.NOMINATIVE);
  }

  private TermWord inflecting(Candidate word, Role role, List<Reading> readings, Told told) {
    Gender sex = told.sex();
    if (sex != null && isNounIfAny(readings)) {
      return name(word, role, readings, sex);
    }
    List<Reading> base = oneLemma(word, readings);
    Pos guessed = told.pos() != null ? told.pos() : guess(word.text(), role);
    Pos pos = base.isEmpty() ? guessed : base.get(0).morph().pos();
    String lemma = base.isEmpty() ? word.text() : base.get(0).lemma();
    boolean ownLemma = pos == Pos.PARTICIPLE || lemma.isEmpty();
    List<Form> forms =
        base.isEmpty() && told.gender() != null
            ? lexicon.language().paradigm(word.text(), pos, told.gender(), null)
            : lexicon.paradigm(ownLemma ? word.text() : lemma, pos);
    if (base.isEmpty()) {
      lexicon.add(word.text(), forms);
      base = lexicon.readings(word.text()).stream().filter(r -> r.morph().pos() == pos).toList();
    }
    return new TermWord(word.text(), role, keys(word, base), base, forms, null);
  }

  private static boolean isNounIfAny(List<Reading> readings) {
    return readings.stream().allMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  /**
   * A name whose bearer's sex is known. Where the dictionary has it for the other sex only, it is
   * declined by rule: <i>Шмидт</i> stays as it is for a woman.
   */
  private TermWord name(Candidate word, Role role, List<Reading> readings, Gender sex) {
    List<Reading> own =
        oneLemma(
            word,
            readings.stream()
                .filter(r -> r.morph().number() != Number.PLURAL)
                .filter(r -> isBorneBy(sex, r.morph()))
                .toList());
    List<Form> forms =
        lexicon.paradigm(word.text(), Pos.NOUN).stream()
            .filter(f -> isBorneBy(sex, f.morph()))
            .toList();
    if (!own.isEmpty() && isWhole(forms)) {
      return new TermWord(word.text(), role, keys(word, own), own, forms, sex);
    }
    List<Form> made = lexicon.language().paradigm(word.text(), Pos.NOUN, sex, Animacy.ANIMATE);
    lexicon.add(word.text(), made);
    List<Reading> added =
        lexicon.readings(word.text()).stream()
            .filter(r -> r.lemma().equals(lexicon.language().fold(word.text())))
            .filter(r -> r.morph().pos() == Pos.NOUN && isBorneBy(sex, r.morph()))
            .toList();
    return new TermWord(word.text(), role, keys(word, added), added, made, sex);
  }

  private static boolean isBorneBy(Gender sex, Morph form) {
    return Told.admits(sex, form) && form.animacy() != Animacy.INANIMATE;
  }

  private static boolean isWhole(List<Form> forms) {
    return forms.stream()
        .map(Form::morph)
        .anyMatch(
            m ->
                m.grammaticalCase() == null
                    || m.grammaticalCase() == Case.GENITIVE && m.number() == Number.SINGULAR);
  }

  /** What the glossary tells, and the sex that a first name shows: <i>Анна Петрова</i>. */
  private Told withSex(Told told, List<Candidate> words) {
    boolean open = told.kind() == Kind.NAME && told.gender() == null && words.size() > 1;
    List<Gender> shown =
        open
            ? words.get(0).nominative(p -> p == Pos.NOUN).stream()
                .filter(r -> lexicon.language().isPersonalName(r))
                .flatMap(r -> Stream.ofNullable(r.morph().gender()))
                .distinct()
                .toList()
            : List.of();
    boolean one = shown.size() == 1 && shown.get(0) != Gender.COMMON;
    return one ? new Told(told.kind(), told.pos(), shown.get(0)) : told;
  }

  /**
   * Where two lemmas share the base form (<i>большая</i> of <i>большой</i> and <i>больший</i>), the
   * one with more readings of it, then the one that is spelled like the term's own word.
   */
  private List<Reading> oneLemma(Candidate word, List<Reading> readings) {
    String folded = lexicon.language().fold(word.text());
    return readings.stream()
        .map(Reading::lemma)
        .distinct()
        .max(
            Comparator.<String>comparingInt(l -> l.equals(folded) ? 1 : 0)
                .thenComparing(l -> readings.stream().filter(r -> r.lemma().equals(l)).count()))
        .map(lemma -> readings.stream().filter(r -> r.lemma().equals(lemma)).toList())
        .orElse(List.of());
  }

  private TermWord fixed(Candidate word, Role role) {
    String key = WordClass.spellingKey(lexicon.language().fold(word.text()));
    return new TermWord(word.text(), role, Set.of(key), List.of(), List.of(), null);
  }

  private TermWord complement(Candidate word) {
    return new TermWord(
        word.text(),
        Role.COMPLEMENT,
        keys(word, word.readings()),
        word.readings(),
        List.of(),
        null);
  }

  private Set<String> keys(Candidate word, List<Reading> readings) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(WordClass.spellingKey(lexicon.language().fold(word.text())));
    readings.forEach(r -> keys.addAll(WordClass.keys(r)));
    return keys;
  }

  private static Pos guess(String word, Role role) {
    if (role == Role.MODIFIER || looksAdjectival(word) && !WordShape.isCapitalised(word)) {
      return Pos.ADJECTIVE;
    }
    return word.matches(".*([аяи]ть|нуть|ться)") ? Pos.VERB : Pos.NOUN;
  }

  private static boolean looksAdjectival(String word) {
    return word.length() > 4 && word.matches(".*(ый|ий|ой|ая|яя|ое|ее|ые|[гкхжчшщ]ие)");
  }
}
