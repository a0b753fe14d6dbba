package dev.isogloss.language.ru.inflect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection.Agreement;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms of words that no dictionary has are certain, and what they are. */
class CertaintyTest {
  private static final Language RUSSIAN = new InstalledLanguages().of(Locale.forLanguageTag("ru"));

  private static Set<Form> forms(String noun, Case grammaticalCase, Number number) {
    return RUSSIAN.inflection().paradigm(noun, Pos.NOUN).stream()
        .filter(f -> f.morph().grammaticalCase() == grammaticalCase)
        .filter(f -> f.morph().number() == number)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "хелсчек, GENITIVE, SINGULAR, false, a vowel may come and go",
    "бенчинг, ACCUSATIVE, SINGULAR, true, a suffix that decides all",
    "докеризатор, INSTRUMENTAL, SINGULAR, true, a consonant",
    "докеризатор, ACCUSATIVE, SINGULAR, false, a person or a device",
    "промптщик, ACCUSATIVE, PLURAL, false, the same in the plural",
    "абвгдач, INSTRUMENTAL, SINGULAR, false, a stress that nobody knows",
    "абвгдуль, GENITIVE, SINGULAR, false, a gender that nobody knows",
    "врач-терапевт, DATIVE, SINGULAR, true, two persons",
    "договор-оферта, DATIVE, SINGULAR, true, a thing that declines before the hyphen",
    "бизнес-план, DATIVE, SINGULAR, true, one that does not"
  })
  void aFormIsCertainWhereItsClassIsKnown(
      String noun, Case grammaticalCase, Number number, boolean certain, String why) {
    Set<Form> forms = forms(noun, grammaticalCase, number);
    assertThat(forms).as(why).isNotEmpty();
    assertThat(forms.stream().allMatch(Form::certain)).as(why + " " + forms).isEqualTo(certain);
  }

  @ParameterizedTest
  @CsvSource({
    "врач-терапевт, DATIVE, врачу-терапевту",
    "договор-оферта, ACCUSATIVE, договор-оферту",
    "договор-оферта, PREPOSITIONAL, договоре-оферте",
    "бизнес-план, INSTRUMENTAL, бизнес-планом",
    "чат-бот, GENITIVE, чат-бота",
    "программа-помощник, DATIVE, программе-помощнику"
  })
  void bothPartsOfAnAppositionDecline(String noun, Case grammaticalCase, String expected) {
    assertThat(forms(noun, grammaticalCase, Number.SINGULAR))
        .extracting(Form::text)
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "задеплоить, задеплоен",
    "задеплоить, задеплоенного",
    "залогиниться, залогинившийся",
    "залогиниться, залогинившимся",
    "закоммитать, закоммитана"
  })
  void aVerbThatNoDictionaryHasMakesParticiples(String verb, String expected) {
    assertThat(RUSSIAN.inflection().paradigm(verb, Pos.VERB))
        .extracting(Form::text)
        .contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"его, её, FEMININE", "нём, ней, FEMININE", "он, оно, NEUTER", "ему, ей, FEMININE"})
  void aPronounOfTheThirdPersonFollows(String word, String expected, Gender gender) {
    Agreement with = new Agreement(Number.SINGULAR, gender, null);
    assertThat(
            RUSSIAN.morphology().readings(word).stream()
                .filter(r -> r.morph().pos() == Pos.PRONOUN)
                .flatMap(r -> RUSSIAN.inflection().agreeing(word, r, with).stream()))
        .contains(expected);
  }
}
