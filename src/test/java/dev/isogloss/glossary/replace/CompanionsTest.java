package dev.isogloss.glossary.replace;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.find.Slot;
import dev.isogloss.glossary.replace.Companions.Companion;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words around a match agree with its head, and which only may. */
class CompanionsTest {
  private static final Slot SUBJECT = slot(Case.NOMINATIVE, Number.SINGULAR, Gender.FEMININE);
  private static final Slot MANY = slot(Case.INSTRUMENTAL, Number.PLURAL, Gender.FEMININE);
  private static final Slot OBJECT = slot(Case.INSTRUMENTAL, Number.SINGULAR, Gender.FEMININE);

  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .feminine("lamp", INANIMATE)
          .feminine("knig", INANIMATE)
          .adjective("nov")
          .adjective("star")
          .modifier("kotor", Pos.PRONOUN)
          .modifier("t", Pos.DETERMINER)
          .modifier("odn", Pos.NUMERAL)
          .modifier("gorevsh", Pos.PARTICIPLE)
          .modifier("boln", Pos.ADJECTIVE)
          .modifier("boln", Pos.NOUN)
          .modifier("moj", Pos.PRONOUN)
          .word("mojoj", Pos.NOUN)
          .modifier("bystr", Pos.ADJECTIVE)
          .word("bystroj", Pos.ADVERB)
          .modifier("beg", Pos.ADJECTIVE)
          .word("begoj", Pos.VERB)
          .past("gore")
          .past("pada")
          .verb("chitaet")
          .entry("start", "stara", shortForm(Pos.ADJECTIVE, Number.SINGULAR, Gender.FEMININE))
          .entry("bit", "bita", shortForm(Pos.PARTICIPLE, Number.SINGULAR, Gender.FEMININE))
          .entry("mal", "malo", shortForm(Pos.ADJECTIVE, null, null))
          .entry("dolg", "dolga", shortForm(Pos.PRONOUN, Number.SINGULAR, Gender.FEMININE))
          .past("leza")
          .entry("lezalyj", "lezala", shortForm(Pos.ADJECTIVE, Number.SINGULAR, Gender.FEMININE))
          .entry("dva", "dve", numeral(Gender.FEMININE))
          .entry("dva", "dva", numeral(Gender.MASCULINE))
          .entry("ona", "ona", pronoun(Number.SINGULAR, Gender.FEMININE))
          .entry("on", "on", pronoun(Number.SINGULAR, Gender.MASCULINE))
          .entry("on", "oni", pronoun(Number.PLURAL, null))
          .preposition("v", Case.ACCUSATIVE, Case.PREPOSITIONAL)
          .preposition("iz", Case.GENITIVE)
          .word("ob", Pos.PREPOSITION)
          .word("chto", Pos.CONJUNCTION)
          .entry("kotoryj", "kak", Morph.of(Pos.CONJUNCTION, "word"))
          .word("i", Pos.CONJUNCTION)
          .word("tam", Pos.ADVERB);

  private static Slot slot(@Nullable Case grammaticalCase, Number number, @Nullable Gender gender) {
    return new Slot(grammaticalCase, number, gender, INANIMATE);
  }

  private static Morph shortForm(Pos pos, @Nullable Number number, @Nullable Gender gender) {
    return new Morph(pos, null, number, gender, null, "short");
  }

  private static Morph numeral(Gender gender) {
    return new Morph(Pos.NUMERAL, Case.NOMINATIVE, null, gender, null, "numeral");
  }

  private static Morph pronoun(Number number, @Nullable Gender gender) {
    return new Morph(Pos.PRONOUN, Case.NOMINATIVE, number, gender, null, "pronoun");
  }

  private static Companions companions(String prose, Slot slot) {
    return new Companions(Marked.around(LANGUAGE, prose), slot);
  }

  private static String found(String prose, Slot slot) {
    Companions companions = companions(prose, slot);
    return Marked.words(
        companions.around(), companions.find().stream().map(Companion::at).toList());
  }

  private static String filled(String prose, int words) {
    return prose.replace("~", "tam ".repeat(words));
  }

  @ParameterizedTest
  @CsvSource({
    "[lampa] gorela, gorela, a past tense",
    "[lampa] chitaet, '', a verb without a number",
    "[lampa] gorel, '', one of another gender",
    "[lampa] goreli, '', one of another number",
    "[lampa] stara, stara, a short adjective",
    "[lampa] bita, bita, a short participle",
    "[lampa] dolga, '', no other word that is as short",
    "[lampa] staraja, '', and no long adjective",
    "[lampa] malo, '', nor a short one without a number",
    "[lampa]» gorela, gorela, behind a quotation mark",
    "[lampa] tam «tam gorela, gorela, over a quotation mark",
    "[lampa] tam ; gorela, '', not over another mark",
    "[lampa] gorela i padala, gorela padala, a second one behind a link",
    "[lampa] gorela tam padala, gorela padala, and behind another word",
    "gorela [lampa], gorela, before as well",
    "[lampa] gorela knigoj, gorela, beside a noun in another case",
    "[lampa] gorela kniga, '', but not where another noun may be its subject",
    "[lampa] tam, '', none"
  })
  void aSubjectHasItsPredicate(String prose, String expected, String why) {
    assertThat(found(prose, SUBJECT)).as(why).isEqualTo(expected);
  }

  @Test
  void onlyASubjectHasAPredicate() {
    assertThat(found("[lampoj] gorela", OBJECT)).isEmpty();
    assertThat(companions("[lampoj]", OBJECT).mayBeSubject()).isFalse();
    Slot open = slot(null, Number.SINGULAR, Gender.FEMININE);
    assertThat(found("[lampa] gorela", open)).isEqualTo("gorela");
  }

  @Test
  void aFormThatCanBeAVerbIsOne() {
    List<Companion> found = companions("[lampa] lezala", SUBJECT).find();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).readings()).extracting(r -> r.lemma()).containsExactly("lezat");
  }

  @ParameterizedTest
  @CsvSource({
    "staroj [lampoj], staroj, one",
    "novoj staroj [lampoj], staroj novoj, two",
    "novoj i staroj [lampoj], staroj novoj, with a link between",
    "'novoj, staroj [lampoj]', staroj novoj, or a comma",
    "i staroj [lampoj], staroj, a link that links nothing",
    "novoj tam staroj [lampoj], staroj novoj, an adverb between",
    "novoj chitaet staroj [lampoj], staroj, no other word between",
    "novoj (staroj) [lampoj], staroj novoj, with brackets",
    "starym [lampoj], '', none of another gender",
    "odnoj [lampoj], '', a numeral with a gender is for two to four"
  })
  void modifiersAreBefore(String prose, String expected, String why) {
    assertThat(found(prose, OBJECT)).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PAUCAL, FEMININE, dve [lampi], dve, of the head's gender",
    "PAUCAL, FEMININE, dva [lampi], '', not of another",
    "PAUCAL, MASCULINE, dva [doma], dva, of the other gender",
    "SINGULAR, FEMININE, dve [lampa], '', beside a singular none"
  })
  void aNumeralWithAGenderCountsAFew(
      Number number, Gender gender, String prose, String expected, String why) {
    assertThat(found(prose, slot(Case.GENITIVE, number, gender))).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'[lampoj], kotoroj', kotoroj, 4, with all its cases",
    "'[lampoj]», kotoroj', kotoroj, 4, behind a quotation mark",
    "'[lampoj], v kotoroj', kotoroj, 1, with the cases of its preposition",
    "'[lampoj], ob kotoroj', kotoroj, 4, of one that governs nothing with all",
    "'[lampoj], gorevshoj', gorevshoj, 1, a participle in the case of the head",
    "'[lampoj], v gorevshoj', '', 0, behind a preposition another's",
    "'[lampoj], gorevshuju', '', 0, in another case another's",
    "'[lampoj], novoj', '', 0, an adjective another's",
    "'[lampoj], kotorym', '', 0, a pronoun of another gender",
    "[lampoj] kotoroj, '', 0, without a comma none"
  })
  void aRelativePronounOrAParticipleIsBehindAComma(
      String prose, String expected, int readings, String why) {
    assertThat(found(prose, OBJECT)).as(why).isEqualTo(expected);
    List<Companion> companions = companions(prose, OBJECT).find();
    assertThat(companions.stream().mapToInt(c -> c.readings().size()).sum())
        .as(why)
        .isEqualTo(readings);
  }

  @Test
  void whatSpeaksOfTheHeadIsWithinTwentyWords() {
    assertThat(companions(filled("[lampami] ~ staroj", 19), MANY).isPickedOut()).isTrue();
    assertThat(companions(filled("[lampami] ~ staroj", 20), MANY).isPickedOut()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "[lampami] tam staroj, true, an adjective",
    "[lampami] tam toj, true, a determiner",
    "[lampami] tam mojaja, true, a pronoun",
    "[lampami] tam odnoj, true, a numeral",
    "[lampami] tam knigoj, false, a noun speaks for itself",
    "[lampami] tam stara, false, a short form is of a subject",
    "[lampami] tam novym, false, of another gender",
    "[lampami] tam novye, false, the plural has none",
    "[lampami] tam. Staroj, false, not in the next sentence",
    "'[lampami], gorevshimi', false, not what agrees with the head"
  })
  void aWordOfTheHeadsGenderPicksOneOut(String prose, boolean expected, String why) {
    assertThat(companions(prose, MANY).isPickedOut()).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "[x] tam kotoroe, false, a pronoun in the neuter",
    "[x] tam toe, false, a determiner in it",
    "[x] tam odnoe, true, a numeral counts things",
    "[x] tam novoe, true, and an adjective is of one"
  })
  void inTheNeuterAPronounIsVague(String prose, boolean expected, String why) {
    Slot neuter = slot(Case.NOMINATIVE, Number.PLURAL, Gender.NEUTER);
    assertThat(companions(prose, neuter).isPickedOut()).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'[lampami] tam toj, chto', false, a clause follows",
    "'[lampami] tam toj, kniga', true, another word follows",
    "'[lampami] tam toj chto', true, without a comma",
    "'[lampami] tam toj, kak', true, a conjunction that is the relative pronoun too"
  })
  void aWordThatAnnouncesAClausePicksNothingOut(String prose, boolean expected, String why) {
    assertThat(companions(prose, MANY).isPickedOut()).as(why).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "[lampami] tam staroj knigoj, false, its noun follows",
    "[lampami] tam staroj domom, true, a noun of another gender is not its own",
    "'[lampami] tam staroj, knigoj', true, nor one behind a mark",
    "[lampami] tam begoj domom, true, nor that of another reading",
    "[lampami] tam bolnoj, false, it is a noun itself",
    "[lampami] tam bystroj, false, or an adverb",
    "[lampami] tam mojoj, true, but no pronoun is"
  })
  void anAttributePicksNothingOut(String prose, boolean expected, String why) {
    assertThat(companions(prose, MANY).isPickedOut()).as(why).isEqualTo(expected);
  }

  @Test
  void theNounOfAnAttributeIsWithinFiveWords() {
    String prose = "[lampami] tam toj ~ knigoj";
    assertThat(companions(filled(prose, 4), MANY).isPickedOut()).isFalse();
    assertThat(companions(filled(prose, 5), MANY).isPickedOut()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "dom iz [lamp], true, one of many",
    "tam xyz iz [lamp], false, of a word that nobody knows",
    "iz [lamp], false, without a word before",
    "dom v [lamp], false, another preposition",
    "dom [lamp], false, none"
  })
  void oneOfManyIsPickedOut(String prose, boolean expected, String why) {
    Slot many = slot(Case.GENITIVE, Number.PLURAL, null);
    assertThat(companions(prose, many).isPickedOut()).as(why).isEqualTo(expected);
  }

  @Test
  void withoutAGenderNothingIsPickedOut() {
    Slot open = slot(Case.INSTRUMENTAL, Number.SINGULAR, null);
    assertThat(companions("[lampami] tam staroj", open).isPickedOut()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "staroj i [lampoj], true, an adjective whose noun is left out",
    "starym i [lampoj], false, of another gender",
    "staroj tam [lampoj], false, without a link",
    "i [lampoj], false, a link alone",
    "[lampoj], false, nothing before"
  })
  void aHeadIsSharedByTwoAdjectives(String prose, boolean expected, String why) {
    assertThat(companions(prose, OBJECT).isShared()).as(why).isEqualTo(expected);
  }
}
