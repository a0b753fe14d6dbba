package dev.isogloss.glossary.replace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Aspect;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Conjugation.Tense;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Form;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Into which form a verb is put, and when it is certain. */
class VerbChangeTest {
  private static final Conjugation PAST = conjugation(Mood.INDICATIVE, Tense.PAST, true);
  private static final Conjugation PRESENT = conjugation(Mood.INDICATIVE, Tense.PRESENT, true);
  private static final Conjugation ACTIVE = conjugation(Mood.PARTICIPLE, Tense.PRESENT, true);
  private static final Conjugation PASSIVE = conjugation(Mood.PARTICIPLE, Tense.PAST, true);

  private static final Form OF_ONE = form("sozdal", past(Number.SINGULAR, Gender.MASCULINE));
  private static final Form OF_HER = form("sozdala", past(Number.SINGULAR, Gender.FEMININE));
  private static final Form OF_MANY = form("sozdali", past(Number.PLURAL, null));
  private static final Form NOW = form("sozdaet", verb(PRESENT));

  private static Conjugation conjugation(Mood mood, Tense tense, @Nullable Boolean transitive) {
    return new Conjugation(mood, tense, null, null, null, transitive);
  }

  private static Morph past(Number number, @Nullable Gender gender) {
    return Morph.verb(PAST, number, gender, "past");
  }

  private static Morph verb(Conjugation conjugation) {
    return Morph.verb(conjugation, Number.SINGULAR, null, "verb");
  }

  private static Morph participle(
      Case grammaticalCase, Number number, @Nullable Gender gender, Conjugation conjugation) {
    return new Morph(Pos.PARTICIPLE, grammaticalCase, number, gender, null, conjugation, "part");
  }

  private static Form form(String text, Morph morph) {
    return new Form(text, morph);
  }

  private static VerbChange change(FakeLanguage language, String word, Form... forms) {
    TermWord from =
        new TermWord(
            "delat",
            Role.HEAD,
            Set.of("delat/VERB", "delat/PARTICIPLE"),
            List.of(),
            List.of(),
            null);
    TermWord to =
        new TermWord(
            "sozdat",
            Role.HEAD,
            Set.of(),
            Stream.of(forms).limit(1).map(f -> new Reading("sozdat", f.morph())).toList(),
            List.of(forms),
            null);
    return new VerbChange(new Lexicon(language), from, to, word);
  }

  @Test
  void aVerbKeepsTenseNumberAndGender() {
    FakeLanguage language =
        FakeLanguage.withCases()
            .entry("delat", "delal", past(Number.SINGULAR, Gender.MASCULINE))
            .entry("delat", "delala", past(Number.SINGULAR, Gender.FEMININE))
            .entry("delat", "delali", past(Number.PLURAL, null))
            .entry("delat", "delaet", verb(PRESENT));
    Form[] forms = {OF_ONE, OF_HER, OF_MANY, NOW};
    assertThat(change(language, "delal", forms).forms()).containsExactly("sozdal");
    assertThat(change(language, "delala", forms).forms()).containsExactly("sozdala");
    assertThat(change(language, "delali", forms).forms()).containsExactly("sozdali");
    assertThat(change(language, "delaet", forms).forms()).containsExactly("sozdaet");
    assertThat(change(language, "delaet", OF_ONE).forms()).as("the form is missing").isEmpty();
    assertThat(change(language, "delal", form("sozdal", Morph.of(Pos.VERB, ""))).forms())
        .as("a form of which nothing is told")
        .isEmpty();
  }

  @Test
  void anotherWordOfTheSameSpellingHasNoSay() {
    FakeLanguage language =
        FakeLanguage.withCases()
            .entry("delit", "delal", past(Number.SINGULAR, Gender.MASCULINE))
            .entry("delat", "delal", Morph.of(Pos.VERB, "untold"));
    assertThat(change(language, "delal", OF_ONE).forms()).isEmpty();
  }

  @Test
  void ofTwoReadingsTheCommonFormIsWritten() {
    FakeLanguage language =
        FakeLanguage.withCases()
            .entry("delat", "delal", past(Number.SINGULAR, Gender.MASCULINE))
            .entry("delat", "delal", past(Number.SINGULAR, Gender.FEMININE));
    Form both = form("sozdalo", OF_HER.morph());
    Form too = form("sozdalo", OF_ONE.morph());
    assertThat(change(language, "delal", OF_ONE, OF_HER, both, too).forms())
        .containsExactly("sozdalo");
    language.entry("delat", "delal", past(Number.PLURAL, null));
    assertThat(change(language, "delal", OF_ONE, OF_HER, both, too).forms())
        .as("a reading without a form has no say")
        .containsExactly("sozdalo");
    assertThat(change(language, "delal", OF_ONE, OF_HER).forms())
        .as("without a common form any")
        .containsExactly("sozdal", "sozdala");
    assertThat(change(language, "delal", OF_HER).forms()).containsExactly("sozdala");
    assertThat(change(language, "delal", OF_HER).isCertain())
        .as("a reading lacks its form")
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, false, true, both take an object",
    "true, false, false, false, one takes none",
    "true, , false, true, of one nobody knows",
    "true, true, true, false, the word may be a noun"
  })
  void aVerbOfTheSameKindIsCertain(
      @Nullable Boolean one, @Nullable Boolean other, boolean noun, boolean expected, String why) {
    FakeLanguage language = FakeLanguage.withCases().entry("delat", "delal", ofKind(null, one));
    if (noun) {
      language.word("delal", Pos.NOUN);
    }
    Form form = form("sozdal", ofKind(null, other));
    assertThat(change(language, "delal", form).isCertain()).as(why).isEqualTo(expected);
  }

  private static Morph ofKind(@Nullable Aspect aspect, @Nullable Boolean transitive) {
    Conjugation kind = new Conjugation(Mood.INDICATIVE, Tense.PAST, null, null, aspect, transitive);
    return Morph.verb(kind, Number.SINGULAR, Gender.MASCULINE, "past");
  }

  @ParameterizedTest
  @CsvSource({
    "true, PERFECTIVE, PERFECTIVE, true, the same",
    "true, PERFECTIVE, IMPERFECTIVE, false, another",
    "true, PERFECTIVE, , false, one that nobody tells",
    "true, , , false, two that nobody tells",
    "false, , , true, which matters only where there are aspects"
  })
  void aVerbKeepsItsAspect(
      boolean aspects, @Nullable Aspect one, @Nullable Aspect other, boolean expected, String why) {
    FakeLanguage language = FakeLanguage.withCases().entry("delat", "delal", ofKind(one, true));
    if (aspects) {
      language.withAspects();
    }
    Form form = form("sozdal", ofKind(other, true));
    assertThat(change(language, "delal", form).isCertain()).as(why).isEqualTo(expected);
  }

  @Test
  void aBaseFormWithoutConjugationIsOfNoKind() {
    FakeLanguage language = FakeLanguage.withCases().entry("delat", "delal", ofKind(null, true));
    VerbChange change = change(language, "delal", OF_ONE);
    TermWord untold =
        new TermWord(
            "sozdat",
            Role.HEAD,
            Set.of(),
            List.of(new Reading("sozdat", Morph.of(Pos.VERB, ""))),
            List.of(OF_ONE),
            null);
    assertThat(change.isCertain()).isTrue();
    assertThat(new VerbChange(change.lexicon(), change.from(), untold, "delal").isCertain())
        .isFalse();
  }

  @Test
  void ofTwoAccusativesTheOneAsInTheTextIsTaken() {
    Form animate = form("sozdavshego", masculine(Case.ACCUSATIVE));
    Form inanimate = form("sozdavshij", masculine(Case.ACCUSATIVE));
    Form genitive = form("sozdavshego", masculine(Case.GENITIVE));
    Form nominative = form("sozdavshij", masculine(Case.NOMINATIVE));
    Form[] forms = {animate, inanimate, genitive, nominative};
    assertThat(change(twoCases(Case.GENITIVE), "delavshij", forms).forms())
        .as("as the genitive")
        .containsExactly("sozdavshego");
    assertThat(change(twoCases(Case.NOMINATIVE), "delavshij", forms).forms())
        .as("as the nominative")
        .containsExactly("sozdavshij");
    assertThat(change(twoCases(Case.DATIVE), "delavshij", animate, inanimate).forms())
        .as("as neither")
        .containsExactlyInAnyOrder("sozdavshego", "sozdavshij");
    assertThat(
            change(
                    twoCases(Case.NOMINATIVE).entry("delat", "delavshij", masculine(Case.GENITIVE)),
                    "delavshij",
                    animate,
                    inanimate)
                .forms())
        .as("as both")
        .containsExactlyInAnyOrder("sozdavshego", "sozdavshij");
  }

  private static Morph masculine(Case grammaticalCase) {
    return participle(grammaticalCase, Number.SINGULAR, Gender.MASCULINE, ACTIVE);
  }

  private static FakeLanguage twoCases(Case other) {
    return FakeLanguage.withCases()
        .entry("delat", "delavshij", masculine(Case.ACCUSATIVE))
        .entry("delat", "delavshij", masculine(other));
  }

  @ParameterizedTest
  @CsvSource({
    "SINGULAR, MASCULINE, true, sozdavshego, the same word",
    "PLURAL, MASCULINE, true, sozdavshego sozdavshij, of another number",
    "SINGULAR, NEUTER, true, sozdavshego sozdavshij, of another gender",
    "SINGULAR, MASCULINE, false, sozdavshego sozdavshij, of another voice or tense"
  })
  void aFormIsLikeTheAccusativeOnlyWithAllItsOtherFeatures(
      Number number, Gender gender, boolean active, String expected, String why) {
    Conjugation conjugation = active ? ACTIVE : PASSIVE;
    FakeLanguage language =
        FakeLanguage.withCases()
            .entry("delat", "delavshij", masculine(Case.ACCUSATIVE))
            .entry("delat", "delavshij", participle(Case.GENITIVE, number, gender, conjugation));
    VerbChange change =
        change(
            language,
            "delavshij",
            form("sozdavshego", masculine(Case.ACCUSATIVE)),
            form("sozdavshij", masculine(Case.ACCUSATIVE)),
            form("sozdavshego", masculine(Case.GENITIVE)),
            form("sozdavshij", masculine(Case.NOMINATIVE)));
    assertThat(String.join(" ", change.forms())).as(why).isEqualTo(expected);
  }
}
