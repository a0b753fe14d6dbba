package dev.isogloss.glossary.shape;

import static dev.isogloss.language.Morph.Animacy.ANIMATE;
import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.TermGrammar;
import dev.isogloss.glossary.shape.Spellings.Spelling;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each word of a term does: H is its head, M agrees, A is beside it, C and F stay. */
class TermAnalyserTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("vrach", ANIMATE)
          .feminine("lamp", INANIMATE)
          .feminine("knig", INANIMATE)
          .feminine("ann", ANIMATE)
          .feminine("sash", ANIMATE)
          .person("anna")
          .adjective("tolst")
          .person("tolstyj")
          .entry("kolja", "kolja", person(Gender.COMMON))
          .person("kolja")
          .entry("zhenja", "zhenja", person(Gender.FEMININE))
          .entry("zhenja", "zhenja", person(Gender.MASCULINE))
          .person("zhenja")
          .adjective("nov")
          .adjective("boln")
          .modifier("boln", Pos.NOUN)
          .word("v", Pos.PREPOSITION)
          .entry("chitat", "chitat", infinitive())
          .entry("train", "train", infinitive())
          .word("train", Pos.NOUN)
          .word("fine", Pos.ADJECTIVE)
          .entry("fine", "fine", infinitive())
          .entry("tune", "tune", infinitive())
          .word("tune", Pos.ADVERB)
          .word("beam", Pos.NOUN)
          .word("laser", Pos.NOUN)
          .word("of", Pos.PREPOSITION)
          .word("tam", Pos.ADVERB);

  private static Morph infinitive() {
    return Morph.verb(Conjugation.of(Mood.INFINITIVE, null, null), null, null, "infinitive");
  }

  private static Morph person(Gender gender) {
    return new Morph(Pos.NOUN, Case.NOMINATIVE, Number.SINGULAR, gender, ANIMATE, "name");
  }

  private static TermShape shape(Kind kind, @Nullable Pos pos, String term) {
    return new TermAnalyser(new Lexicon(LANGUAGE))
        .analyse(term, new Told(kind, TermGrammar.OPEN.withPartOfSpeech(pos)));
  }

  private static String roles(TermShape shape) {
    return shape.words().stream()
        .map(w -> w.role().name().substring(0, 1))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "dom, H, one word",
    "novyj dom, MH, an adjective agrees",
    "novyj novyj dom, MMH, and another",
    "dom novyj, HC, but not behind the head",
    "dom knigi, HC, a complement",
    "novyj dom knigi, MHC, all three",
    "dom lampa, HA, a noun beside it",
    "dom doma lampa, HCC, not behind a complement",
    "dom v lampa, HCC, nor behind a preposition",
    "dom tam, HC, an adverb stays",
    "dom Xyz, HC, a word that nobody knows",
    "Xyz dom, CH, before it as well",
    "bolnyj dom, MH, what may be an adjective is one before a noun",
    "bolnyj knigi, HC, and is the head before none",
    "GPT dom, FH, an abbreviation",
    "GPT knigi, HC, which is the head beside a genitive",
    "xyz knigi, HC, a word that nobody knows as well",
    "tam knigi, CH, no other word is",
    "dom 5, HF, a number",
    "dom цех, HF, a word in other letters",
    "doma, H, no base form stays as it is",
    "GPT, H, one that stays is the head too",
    "GPT 5 doma, HFC, the first of those that stay",
    "tam GPT doma, CHC, wherever it is",
    "tam xyz doma, CHC, a word that nobody knows before it",
    "xyzyj dom, MH, one that looks like an adjective is one",
    "xyzyj doma, MH, and is no head",
    "dom xyzyj, HC, nor one behind it",
    "novyj bolnyj, MH, what may be an adjective is the head at the end",
    "novye knigi tam, MHC, a noun that may be a genitive beside no other",
    "dom lampa kniga, HAA, several nouns beside it",
    "tam doma, CH, the last where none can be"
  })
  void aTermHasAHeadAndWhatAgreesWithIt(String term, String expected, String why) {
    assertThat(roles(shape(Kind.TERM, null, term))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "dom Xyz, HA, a name that nobody knows",
    "dom xyz, HC, not without a capital",
    "dom Knigi, HC, a genitive behind a thing",
    "dom Tam, HC, no other word",
    "dom v Xyz, HCC, not behind a preposition",
    "Xyz dom, HA, a first name that nobody knows is the head",
    "xyz dom, CH, not without a capital",
    "Tam Xyz, HA, without cases the first word is",
    "GPT Xyz, HA, one that stays as well"
  })
  void aNameHasItsPartsBesideIt(String term, String expected, String why) {
    assertThat(roles(shape(Kind.NAME, null, term))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "laser beam, CH, the last word",
    "beam of laser, HCC, the last before a preposition",
    "of laser, CH, which does not open the term"
  })
  void withoutCasesTheHeadIsTheLastWord(String term, String expected, String why) {
    assertThat(roles(shape(Kind.TERM, null, term))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    ", chitat dom, HA, an infinitive at the beginning",
    ", tam chitat dom, CCH, and not further on",
    ", train lampa, CH, what may be a noun is no verb",
    "VERB, train lampa, HA, but for the glossary",
    "VERB, tam train chitat, CHC, of several the first that is plain",
    "VERB, fine tune, CH, and where none is plain the last",
    "VERB, train tune, HC, also where another follows",
    "VERB, fine dom, HA, and where only the first can be one",
    "VERB, novyj dom, MH, without an infinitive as otherwise",
    "NOUN, chitat dom, CH, the glossary calls it a noun"
  })
  void aVerbIsTheHead(@Nullable Pos pos, String term, String expected, String why) {
    assertThat(roles(shape(Kind.TERM, pos, term))).as(why).isEqualTo(expected);
  }

  @Test
  void aCompoundNameDeclinesAndAnAbbreviationDoesNot() {
    assertThat(roles(shape(Kind.TERM, null, "dom DipMajnd"))).isEqualTo("HC");
    assertThat(roles(shape(Kind.TERM, null, "dom DipM"))).isEqualTo("HF");
  }

  @Test
  void aNounBesideTheHeadIsReadAsANounInTheNominative() {
    assertThat(shape(Kind.TERM, null, "dom bolnyj").words().get(1).readings())
        .isNotEmpty()
        .allMatch(r -> r.morph().pos() == Pos.NOUN)
        .allMatch(r -> r.morph().grammaticalCase() == Case.NOMINATIVE);
  }

  @Test
  void aTermKnowsItsGapsAndSpaces() {
    TermShape shape = shape(Kind.TERM, null, "dom … novoj/knigi, xyz");
    assertThat(shape.gaps()).containsExactly(1);
    assertThat(shape.spaces()).containsExactly("", " ", "", "", "", " ");
    assertThat(shape(Kind.TERM, null, "dom knigi").gaps()).isEmpty();
  }

  @Test
  void theFirstPartOfAStiffSpellingStays() {
    TermAnalyser analyser = new TermAnalyser(new Lexicon(LANGUAGE));
    Told told = Told.nothing(Kind.TERM);
    TermShape stiff = analyser.analyse(new Spelling("novyj dom knigi", true), told);
    assertThat(roles(stiff)).isEqualTo("FHC");
    assertThat(stiff.spaces()).containsExactly("", " ", " ");
    assertThat(stiff.phrase().text()).isEqualTo("novyj dom knigi");
    assertThat(roles(analyser.analyse(new Spelling("novyj dom", false), told))).isEqualTo("MH");
    assertThat(roles(analyser.analyse(new Spelling("dom", true), told))).isEqualTo("H");
  }

  @ParameterizedTest
  @CsvSource({
    "NAME, Anna Xyz, , FEMININE, a first name tells",
    "NAME, Anna Xyz, MASCULINE, MASCULINE, the glossary tells more",
    "NAME, Anna, , , a single word is no first name",
    "NAME, Kolja Xyz, , , it may be of both",
    "NAME, Zhenja Xyz, , , or one of two",
    "NAME, Tolstyj Xyz, , , an adjective names nobody",
    "NAME, Sasha Xyz, , , a noun that names no person",
    "NAME, Xyz Anna, , , a first name is first",
    "TERM, Anna Xyz, , , a term has no sex"
  })
  void aFirstNameShowsTheSex(
      Kind kind, String term, @Nullable Gender told, @Nullable Gender expected, String why) {
    TermShape shape =
        new TermAnalyser(new Lexicon(LANGUAGE)).analyse(term, Told.nothing(kind).withGender(told));
    assertThat(shape.words()).as(why).allMatch(w -> w.sex() == expected);
  }
}
