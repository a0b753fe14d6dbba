package dev.isogloss.glossary.shape;

import static dev.isogloss.language.Morph.Animacy.ANIMATE;
import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.TermGrammar;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a word of a term is read, and which forms it has. */
class TermWordMakerTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .adjective("boln")
          .modifier("boln", Pos.NOUN)
          .adjective("nov")
          .entry("train", "train", verb(Mood.INFINITIVE))
          .entry("traine", "train", Morph.of(Pos.NOUN, "noun"))
          .entry("go", "go", verb(Mood.INFINITIVE))
          .entry("go", "went", verb(Mood.INDICATIVE))
          .word("went", Pos.ADVERB)
          .entry("lie", "lie", verb(Mood.INDICATIVE))
          .entry("schmidt", "schmidt", name(Case.NOMINATIVE, Gender.MASCULINE))
          .entry("schmidt", "schmidta", name(Case.GENITIVE, Gender.MASCULINE))
          .entry("kern", "kern", name(Case.NOMINATIVE, Gender.MASCULINE))
          .entry("kern", "kernu", name(Case.DATIVE, Gender.MASCULINE))
          .entry("lee", "lee", new Morph(Pos.NOUN, null, null, Gender.MASCULINE, ANIMATE, "n"))
          .entry("bush", "bush", name(Case.NOMINATIVE, Gender.MASCULINE))
          .entry("bush", "bushej", plural(Case.GENITIVE))
          .entry("goret", "gorevshij", participle(Case.NOMINATIVE))
          .entry("gorevshij", "gorevshego", participle(Case.GENITIVE))
          .entry("", "bez", name(Case.NOMINATIVE, Gender.MASCULINE))
          .entry("bez", "beza", name(Case.GENITIVE, Gender.MASCULINE))
          .entry("bolshe", "bolsha", adjective("a"))
          .entry("bolsha", "bolsha", adjective("b"))
          .entry("malo", "mala", adjective("a"))
          .entry("malyj", "mala", adjective("b"))
          .entry("malyj", "mala", adjective("c"));

  private final TermWordMaker maker = new TermWordMaker(new Lexicon(LANGUAGE));

  private static Morph verb(Mood mood) {
    return Morph.verb(Conjugation.of(mood, null, null), null, null, "verb");
  }

  private static Morph name(Case grammaticalCase, Gender gender) {
    return new Morph(Pos.NOUN, grammaticalCase, Number.SINGULAR, gender, ANIMATE, "name");
  }

  private static Morph plural(Case grammaticalCase) {
    return new Morph(Pos.NOUN, grammaticalCase, Number.PLURAL, Gender.MASCULINE, ANIMATE, "name");
  }

  private static Morph adjective(String tag) {
    return new Morph(Pos.ADJECTIVE, Case.NOMINATIVE, Number.SINGULAR, Gender.FEMININE, null, tag);
  }

  private static Morph participle(Case grammaticalCase) {
    return new Morph(Pos.PARTICIPLE, grammaticalCase, Number.SINGULAR, null, null, "participle");
  }

  private static AnalysedWord word(String text) {
    return AnalysedWord.of(text, LANGUAGE);
  }

  @ParameterizedTest
  @CsvSource({
    "bolnyj, , NOUN, what can be a noun is one",
    "bolnyj, ADJECTIVE, ADJECTIVE, but for the glossary",
    "novyj, , ADJECTIVE, else what agrees",
    "novyj, NOUN, ADJECTIVE, also where the glossary is mistaken",
    "novogo, ADJECTIVE, '', no other case",
    "train, , NOUN, of words without cases a noun",
    "train, VERB, VERB, but for the glossary",
    "go, , VERB, an infinitive",
    "went, , ADVERB, a finite form is no base form",
    "lie, , '', nor is it where there is no other",
    "lie, VERB, VERB, but for the glossary",
    "xyz, , '', nobody knows it"
  })
  void aHeadIsReadAsTheGlossaryCallsItOrAsANoun(
      String text, @Nullable Pos pos, String expected, String why) {
    String kinds =
        TermWordMaker.headReadings(word(text), pos).stream()
            .map(r -> r.morph().pos().name())
            .distinct()
            .collect(Collectors.joining(" "));
    assertThat(kinds).as(why).isEqualTo(expected);
  }

  @Test
  void ofTwoLemmasTheOneIsKeptThatIsSpelledLikeTheWordOrHasMoreReadings() {
    assertThat(adjective(word("bolsha")).readings())
        .extracting(Reading::lemma)
        .containsExactly("bolsha");
    assertThat(adjective(word("mala")).readings())
        .extracting(Reading::lemma)
        .containsExactly("malyj", "malyj");
  }

  private TermWord adjective(AnalysedWord word) {
    Told told = Told.nothing(Kind.TERM);
    return maker.inflecting(word, Role.MODIFIER, word.nominative(Pos::agrees), told);
  }

  private TermWord named(String text, Gender sex) {
    AnalysedWord word = word(text);
    Told told = Told.nothing(Kind.NAME).withGender(sex);
    return maker.inflecting(word, Role.HEAD, TermWordMaker.headReadings(word, null), told);
  }

  @ParameterizedTest
  @CsvSource({
    "schmidt, MASCULINE, schmidt schmidta, a man's is in the dictionary",
    "schmidt, FEMININE, schmidt, a woman's is made by rule",
    "kern, MASCULINE, kern, a paradigm without a genitive is no whole one",
    "bush, MASCULINE, bush, nor is one with that of many only",
    "lee, MASCULINE, lee, one form for all cases is whole",
    "dom, MASCULINE, dom, a thing is no name"
  })
  void aNameHasTheFormsOfItsSex(String text, Gender sex, String expected, String why) {
    TermWord made = named(text, sex);
    assertThat(made.sex()).isEqualTo(sex);
    assertThat(made.forms().stream().map(f -> f.text()).collect(Collectors.joining(" ")))
        .as(why)
        .isEqualTo(expected);
    assertThat(made.readings()).as(why).isNotEmpty();
    assertThat(made.readings())
        .as(why)
        .allMatch(r -> Told.admits(sex, r.morph()) && r.morph().animacy() == Animacy.ANIMATE);
  }

  @Test
  void aWordThatNobodyKnowsIsGivenForms() {
    Told told = Told.nothing(Kind.TERM);
    TermWord made = maker.inflecting(word("xyz"), Role.HEAD, List.of(), told);
    assertThat(made.readings()).extracting(r -> r.morph().pos()).containsExactly(Pos.NOUN);
    assertThat(made.keys()).containsExactlyInAnyOrder("=xyz", "xyz/NOUN");
    TermWord modifier = maker.inflecting(word("abc"), Role.MODIFIER, List.of(), told);
    assertThat(modifier.readings()).extracting(r -> r.morph().pos()).containsExactly(Pos.ADJECTIVE);
    Told verb = new Told(Kind.TERM, TermGrammar.OPEN.withPartOfSpeech(Pos.VERB));
    TermWord called = maker.inflecting(word("cde"), Role.HEAD, List.of(), verb);
    assertThat(called.keys()).containsExactlyInAnyOrder("=cde", "cde/VERB", "cde/PARTICIPLE");
  }

  @ParameterizedTest
  @CsvSource({
    "xyzyj, ADJECTIVE, it ends as adjectives do",
    "Xyzyj, NOUN, but a name does not",
    "xyztj, VERB, it ends as verbs do",
    "xyz, NOUN, else a noun"
  })
  void theEndingOfAWordThatNobodyKnowsTellsItsKind(String text, Pos expected, String why) {
    Told told = Told.nothing(Kind.TERM);
    TermWord made = maker.inflecting(word(text), Role.HEAD, List.of(), told);
    assertThat(made.readings()).as(why).extracting(r -> r.morph().pos()).containsExactly(expected);
  }

  @Test
  void theGlossaryTellsTheGenderOfAWordThatNobodyKnows() {
    Told told = Told.nothing(Kind.TERM).withGender(Gender.FEMININE);
    TermWord unknown = maker.inflecting(word("xyz"), Role.HEAD, List.of(), told);
    assertThat(unknown.forms())
        .extracting(f -> f.morph().gender())
        .containsExactly(Gender.FEMININE);
    AnalysedWord dom = word("dom");
    TermWord known = maker.inflecting(dom, Role.HEAD, TermWordMaker.headReadings(dom, null), told);
    assertThat(known.forms()).hasSize(12).allMatch(f -> f.morph().gender() == Gender.MASCULINE);
  }

  @Test
  void aParticipleHasItsOwnForms() {
    AnalysedWord word = word("gorevshij");
    TermWord made = maker.inflecting(word, Role.MODIFIER, word.readings(), Told.nothing(Kind.TERM));
    assertThat(made.forms()).extracting(f -> f.text()).containsExactly("gorevshego");
  }

  @Test
  void aWordWithoutALemmaHasTheFormsOfItsText() {
    AnalysedWord word = word("bez");
    TermWord made = maker.inflecting(word, Role.HEAD, word.readings(), Told.nothing(Kind.TERM));
    assertThat(made.forms()).extracting(f -> f.text()).containsExactly("beza");
  }

  @Test
  void anAdjectiveIsNoName() {
    TermWord made = named("novyj", Gender.MASCULINE);
    assertThat(made.sex()).isNull();
    assertThat(made.forms()).hasSizeGreaterThan(6);
  }

  @Test
  void aWordThatStaysIsKnownByItsSpelling() {
    assertThat(maker.fixed(AnalysedWord.fixed("GPT"), Role.FIXED).keys()).containsExactly("=gpt");
    assertThat(maker.complement(word("doma")).keys())
        .containsExactlyInAnyOrder("=doma", "dom/NOUN");
  }
}
