package dev.isogloss.language;

import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A language of the few words that a test gives it, with six cases, two numbers and three genders.
 * It needs no dictionary, so a rule of matching or replacing is tested in milliseconds. Its words
 * are spelled after Slavic ones and inflect without exception.
 */
public final class FakeLanguage
    implements Language, Morphology, Inflection, Phrases, Orthography, Names {
  private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}-]*|\\d+|\\S");

  private static final List<Case> CASES =
      List.of(
          Case.NOMINATIVE,
          Case.GENITIVE,
          Case.DATIVE,
          Case.ACCUSATIVE,
          Case.INSTRUMENTAL,
          Case.PREPOSITIONAL);

  private static final SmallWords SMALL_WORDS =
      new SmallWords(
          "i",
          Set.of(",", "i"),
          "kotoryj",
          "odin",
          "iz",
          Set.of("samyj"),
          List.of(),
          Set.of("kotoryj", "on", "ona"));

  /** A form with the reading that it has. */
  private record Entry(String lemma, Form form) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Set<Case>> government = new HashMap<>();
  private final Set<String> paucal = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private Compounding compounding = Compounding.UNKNOWN;
  private boolean cases = true;
  private boolean aspects;

  private FakeLanguage() {}

  /** A language without words, with cases. */
  public static FakeLanguage withCases() {
    return new FakeLanguage();
  }

  /** A language without words, which inflects nothing. */
  public static FakeLanguage withoutCases() {
    FakeLanguage made = new FakeLanguage();
    made.cases = false;
    return made;
  }

  /** The same language with verbs that have an aspect. */
  public FakeLanguage withAspects() {
    aspects = true;
    return this;
  }

  /** The same language with a way to spell compounds. */
  public FakeLanguage spelling(Compounding way) {
    compounding = way;
    return this;
  }

  /** Makes a word the name of a person. */
  public FakeLanguage person(String lemma) {
    people.add(lemma);
    return this;
  }

  /** A masculine noun: <i>dom, doma, domu</i>. */
  public FakeLanguage masculine(String stem, Animacy animacy) {
    boolean animate = animacy == Animacy.ANIMATE;
    String one = animate ? "- a u a om e" : "- a u - om e";
    String many = animate ? "y ov am ov ami ah" : "y ov am y ami ah";
    return noun(stem, stem, Gender.MASCULINE, animacy, one, many);
  }

  /** A feminine noun: <i>knig-a, knig-i, knig-e</i>. */
  public FakeLanguage feminine(String stem, Animacy animacy) {
    String many = animacy == Animacy.ANIMATE ? "i - am - ami ah" : "i - am i ami ah";
    return noun(stem + "a", stem, Gender.FEMININE, animacy, "a i e u oj e", many);
  }

  private FakeLanguage noun(
      String lemma, String stem, Gender gender, Animacy animacy, String one, String many) {
    forms(lemma, stem, Pos.NOUN, Number.SINGULAR, gender, animacy, one);
    return forms(lemma, stem, Pos.NOUN, Number.PLURAL, gender, animacy, many);
  }

  /** An adjective: <i>nov-yj, nov-aja, nov-oe, nov-ye</i>. */
  public FakeLanguage adjective(String stem) {
    return modifier(stem, Pos.ADJECTIVE);
  }

  /** A word that declines as adjectives do, of another part of speech: <i>kotor-yj</i>. */
  public FakeLanguage modifier(String stem, Pos pos) {
    String lemma = stem + "yj";
    String masculine = "yj ogo omu yj|ogo ym om";
    forms(lemma, stem, pos, Number.SINGULAR, Gender.MASCULINE, null, masculine);
    forms(lemma, stem, pos, Number.SINGULAR, Gender.FEMININE, null, "aja oj oj uju oj oj");
    forms(lemma, stem, pos, Number.SINGULAR, Gender.NEUTER, null, "oe ogo omu oe ym om");
    return forms(lemma, stem, pos, Number.PLURAL, null, null, "ye yh ym ye|yh ymi yh");
  }

  /** The past tense of a verb without an object: <i>gorel, gorela, gorelo, goreli</i>. */
  public FakeLanguage past(String stem) {
    Conjugation past =
        new Conjugation(
            Conjugation.Mood.INDICATIVE, Conjugation.Tense.PAST, null, null, null, false);
    String lemma = stem + "t";
    entry(lemma, stem + "l", Morph.verb(past, Number.SINGULAR, Gender.MASCULINE, "past"));
    entry(lemma, stem + "la", Morph.verb(past, Number.SINGULAR, Gender.FEMININE, "past"));
    entry(lemma, stem + "lo", Morph.verb(past, Number.SINGULAR, Gender.NEUTER, "past"));
    return entry(lemma, stem + "li", Morph.verb(past, Number.PLURAL, null, "past"));
  }

  /** A verb of which nothing is known but that it is one. */
  public FakeLanguage verb(String word) {
    return word(word, Pos.VERB);
  }

  /** A preposition with the cases that it governs. */
  public FakeLanguage preposition(String word, Case... cases) {
    government.put(word, Set.of(cases));
    return word(word, Pos.PREPOSITION);
  }

  /** A numeral behind which a noun is counted in the genitive singular. */
  public FakeLanguage paucal(String word) {
    paucal.add(word);
    return word(word, Pos.NUMERAL);
  }

  /** A word with one form. */
  public FakeLanguage word(String word, Pos pos) {
    return entry(word, word, Morph.of(pos, "word"));
  }

  private FakeLanguage forms(
      String lemma,
      String stem,
      Pos pos,
      Number number,
      @Nullable Gender gender,
      @Nullable Animacy animacy,
      String endings) {
    String[] byCase = endings.split(" ");
    for (int i = 0; i < byCase.length; i++) {
      for (String ending : byCase[i].split("\\|")) {
        String text = ending.equals("-") ? stem : stem + ending;
        entry(lemma, text, new Morph(pos, CASES.get(i), number, gender, animacy, "form"));
      }
    }
    return this;
  }

  /** One form of a word, with one reading of it. */
  public FakeLanguage entry(String lemma, String text, Morph morph) {
    entries.add(new Entry(lemma, new Form(text, morph)));
    return this;
  }

  @Override
  public Locale locale() {
    return FakeConventions.ALL.locale();
  }

  @Override
  public List<Span> sentences(String prose) {
    return List.of(new Span(0, prose.length()));
  }

  @Override
  public List<Token> tokens(String prose) {
    return TOKEN
        .matcher(prose)
        .results()
        .map(m -> new Token(new Span(m.start(), m.end()), m.group(), kind(m.group())))
        .toList();
  }

  private static Token.Kind kind(String text) {
    int first = text.codePointAt(0);
    return Character.isLetter(first)
        ? Token.Kind.WORD
        : Character.isDigit(first) ? Token.Kind.NUMBER : Token.Kind.PUNCTUATION;
  }

  @Override
  public Morphology morphology() {
    return this;
  }

  @Override
  public Inflection inflection() {
    return this;
  }

  @Override
  public Phrases phrases() {
    return this;
  }

  @Override
  public Orthography orthography() {
    return this;
  }

  @Override
  public Names names() {
    return this;
  }

  @Override
  public Conventions conventions() {
    return FakeConventions.ALL;
  }

  @Override
  public List<Reading> readings(String word) {
    String folded = Folding.fold(word);
    return entries.stream()
        .filter(e -> e.form().text().equals(folded))
        .map(e -> new Reading(e.lemma(), e.form().morph()))
        .toList();
  }

  @Override
  public List<Form> paradigm(String lemma, Pos pos) {
    List<Form> forms =
        entries.stream()
            .filter(e -> e.lemma().equals(lemma) && e.form().morph().pos() == pos)
            .map(Entry::form)
            .toList();
    return forms.isEmpty() ? Inflection.NONE.paradigm(lemma, pos) : forms;
  }

  /** By rule a name stays as it is. */
  @Override
  public List<Form> paradigm(
      String lemma, Pos pos, @Nullable Gender gender, @Nullable Animacy animacy) {
    return List.of(new Form(lemma, new Morph(pos, null, null, gender, animacy, "")));
  }

  @Override
  public Optional<String> agreeing(String word, Reading reading, Agreement with) {
    Morph own = reading.morph();
    List<String> fitting =
        entries.stream()
            .filter(e -> e.lemma().equals(reading.lemma()))
            .map(Entry::form)
            .filter(f -> f.morph().pos() == own.pos())
            .filter(f -> f.morph().grammaticalCase() == own.grammaticalCase())
            .filter(f -> f.morph().number() == with.number())
            .filter(f -> with.number() == Number.PLURAL || isOf(f, with))
            .map(Form::text)
            .toList();
    boolean last = with.animacy() == Animacy.ANIMATE;
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(last ? fitting.size() - 1 : 0));
  }

  private static boolean isOf(Form form, Agreement with) {
    return Objects.equals(form.morph().gender(), with.gender());
  }

  @Override
  public boolean agrees() {
    return cases;
  }

  @Override
  public boolean hasCases() {
    return cases;
  }

  @Override
  public boolean looksAdjectival(String word) {
    return word.endsWith("yj");
  }

  @Override
  public boolean looksVerbal(String word) {
    return word.endsWith("tj");
  }

  @Override
  public boolean hasAspect() {
    return aspects;
  }

  @Override
  public Compounding compounding() {
    return compounding;
  }

  @Override
  public boolean isPersonal(Reading reading) {
    return people.contains(reading.lemma());
  }

  @Override
  public SmallWords smallWords() {
    return SMALL_WORDS;
  }

  @Override
  public boolean isPaucal(String foldedNumeral) {
    return paucal.contains(foldedNumeral);
  }

  @Override
  public Set<Case> government(String preposition) {
    return government.getOrDefault(preposition, Set.of());
  }
}
