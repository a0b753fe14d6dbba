package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.shape.TermWord.Role;
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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a word of a term: with its keys, its readings and, where it inflects, its forms. */
record TermWordMaker(Lexicon lexicon) {
  /**
   * A word that inflects.
   *
   * @param readings those in which it is the base form of its role
   */
  TermWord inflecting(AnalysedWord word, Role role, List<Reading> readings, Told told) {
    Gender sex = told.sex();
    if (sex != null && isNounIfAny(readings)) {
      return name(word, role, readings, sex);
    }
    List<Reading> all = oneLemma(word, readings);
    boolean either = told.kind() == Kind.TERM && told.animacy() == null && isOfEitherKind(all);
    List<Reading> base = either ? all.stream().filter(TermWordMaker::isThing).toList() : all;
    Pos guessed = told.pos() != null ? told.pos() : guess(word, role);
    Pos pos = base.isEmpty() ? guessed : base.get(0).morph().pos();
    String lemma = base.isEmpty() ? word.text() : base.get(0).lemma();
    boolean ownLemma = pos == Pos.PARTICIPLE || lemma.isEmpty();
    List<Form> forms =
        base.isEmpty() && (told.gender() != null || told.animacy() != null)
            ? lexicon
                .language()
                .inflection()
                .paradigm(word.text(), pos, told.gender(), told.animacy())
            : lexicon.paradigm(ownLemma ? word.text() : lemma, pos);
    if (!base.isEmpty() && isOtherwise(base, told.animacy())) {
      return withAnimacy(word, role, base, told);
    }
    if (either) {
      forms = forms.stream().filter(f -> isThing(f.morph())).map(TermWordMaker::doubted).toList();
    }
    if (!base.isEmpty()) {
      lexicon.add(lemma, forms.stream().filter(f -> !f.certain()).toList());
    }
    if (base.isEmpty()) {
      lexicon.add(word.text(), forms);
      String own = lexicon.language().orthography().fold(word.text());
      base =
          lexicon.readings(word.text()).stream()
              .filter(r -> r.morph().pos() == pos && r.lemma().equals(own))
              .toList();
    }
    return new TermWord(word.text(), role, keys(word, base), base, forms, null);
  }

  /** Whether the dictionary calls a noun living that the glossary does not, or the reverse. */
  private static boolean isOtherwise(List<Reading> base, @Nullable Animacy told) {
    return told != null
        && base.stream()
            .map(r -> r.morph())
            .allMatch(m -> m.pos() == Pos.NOUN && m.animacy() != null && m.animacy() != told);
  }

  /** A noun of the dictionary that is declined with another animacy: a device named as a person. */
  private TermWord withAnimacy(AnalysedWord word, Role role, List<Reading> base, Told told) {
    List<Form> forms =
        lexicon.paradigm(base.get(0).lemma(), Pos.NOUN).stream()
            .map(f -> new Form(f.text(), f.morph().withAnimacy(told.animacy()), f.certain()))
            .toList();
    List<Form> own = AccusativeForms.by(told.animacy(), forms);
    lexicon.add(base.get(0).lemma(), own);
    List<Reading> readings =
        base.stream()
            .map(r -> new Reading(r.lemma(), r.morph().withAnimacy(told.animacy())))
            .toList();
    return new TermWord(word.text(), role, keys(word, readings), readings, own, null);
  }

  /** Whether a noun names a living being and a thing: <i>тип, оператор</i>. */
  private static boolean isOfEitherKind(List<Reading> readings) {
    return readings.stream().anyMatch(TermWordMaker::isThing)
        && readings.stream().anyMatch(r -> r.morph().animacy() == Animacy.ANIMATE);
  }

  private static boolean isThing(Reading reading) {
    return isThing(reading.morph());
  }

  private static boolean isThing(Morph morph) {
    return morph.animacy() == Animacy.INANIMATE;
  }

  /** A term is rather the thing; only the accusative tells, and is a guess. */
  private static Form doubted(Form form) {
    return form.morph().grammaticalCase() == Case.ACCUSATIVE
            && (form.morph().number() == Number.PLURAL || form.morph().gender() == Gender.MASCULINE)
        ? form.guessed()
        : form;
  }

  private static boolean isNounIfAny(List<Reading> readings) {
    return readings.stream().allMatch(r -> r.morph().pos() == Pos.NOUN);
  }

  /**
   * A name whose bearer's sex is known. Where the dictionary has it for the other sex only, it is
   * declined by rule: <i>Шмидт</i> stays as it is for a woman.
   */
  private TermWord name(AnalysedWord word, Role role, List<Reading> readings, Gender sex) {
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
    List<Form> made =
        lexicon.language().inflection().paradigm(word.text(), Pos.NOUN, sex, Animacy.ANIMATE);
    lexicon.add(word.text(), made);
    List<Reading> added =
        lexicon.readings(word.text()).stream()
            .filter(r -> r.lemma().equals(lexicon.language().orthography().fold(word.text())))
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

  /** The readings that the glossary's part of speech leaves; without one, a noun if it can be. */
  static List<Reading> headReadings(AnalysedWord word, @Nullable Pos pos) {
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
    List<Reading> caseless =
        word.readings().stream().filter(TermWordMaker::isCaselessBase).toList();
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

  /**
   * Where two lemmas share the base form (<i>большая</i> of <i>большой</i> and <i>больший</i>), the
   * one with more readings of it, then the one that is spelled like the term's own word.
   */
  private List<Reading> oneLemma(AnalysedWord word, List<Reading> readings) {
    String folded = lexicon.language().orthography().fold(word.text());
    return readings.stream()
        .map(Reading::lemma)
        .distinct()
        .max(
            Comparator.<String>comparingInt(l -> l.equals(folded) ? 1 : 0)
                .thenComparing(l -> readings.stream().filter(r -> r.lemma().equals(l)).count()))
        .map(lemma -> readings.stream().filter(r -> r.lemma().equals(lemma)).toList())
        .orElse(List.of());
  }

  /** A word that stays as it is. */
  TermWord fixed(AnalysedWord word, Role role) {
    String key = WordClass.spellingKey(lexicon.language().orthography().fold(word.text()));
    return new TermWord(word.text(), role, Set.of(key), List.of(), List.of(), null);
  }

  /** A head that the glossary gives in no base form: it stays as it is, for all that is known. */
  TermWord oblique(AnalysedWord word) {
    TermWord fixed = fixed(word, Role.HEAD);
    Form guess = new Form(word.text(), Morph.of(Pos.NOUN, "")).guessed();
    return new TermWord(word.text(), Role.HEAD, fixed.keys(), List.of(), List.of(guess), null);
  }

  /** A word that keeps the case in which the term has it. */
  TermWord complement(AnalysedWord word) {
    return new TermWord(
        word.text(),
        Role.COMPLEMENT,
        keys(word, word.readings()),
        word.readings(),
        List.of(),
        null);
  }

  private Set<String> keys(AnalysedWord word, List<Reading> readings) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(WordClass.spellingKey(lexicon.language().orthography().fold(word.text())));
    readings.forEach(r -> keys.addAll(WordClass.keys(r)));
    return keys;
  }

  private Pos guess(AnalysedWord word, Role role) {
    if (role == Role.MODIFIER || word.looksAdjectival() && !WordShape.isCapitalised(word.text())) {
      return Pos.ADJECTIVE;
    }
    return lexicon.language().inflection().looksVerbal(word.text()) ? Pos.VERB : Pos.NOUN;
  }
}
