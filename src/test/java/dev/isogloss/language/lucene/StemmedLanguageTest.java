package dev.isogloss.language.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.language.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmedLanguageTest {
  private final InstalledLanguages languages = new InstalledLanguages();

  @ParameterizedTest
  @CsvSource({
    "sv, stor språkmodell, Vi läser om stora språkmodeller i dag., stora språkmodeller",
    "fi, kielimalli, Puhumme kielimalleista tänään., kielimalleista",
    "hu, nyelvi modell, A nyelvi modellek tanulnak., nyelvi modellek",
    "tr, kitap, Bu kitaplar eski., kitaplar",
    "cs, zákon, Mluví o zákonech., zákonech"
  })
  void findsATermInAnotherForm(String tag, String term, String prose, String found) {
    Language language = languages.of(Locale.forLanguageTag(tag));
    TermMatcher matcher = new TermMatcher(glossary(term, language.locale()), language);

    List<TermMatch> matches = matcher.match(language.tokens(prose));

    assertThat(matches).extracting(m -> m.span().of(prose)).containsExactly(found);
  }

  @ParameterizedTest
  @CsvSource({"sv, språk, Det är ett bord.", "fi, kieli, Tämä on pöytä."})
  void leavesOtherWordsAlone(String tag, String term, String prose) {
    Language language = languages.of(Locale.forLanguageTag(tag));
    TermMatcher matcher = new TermMatcher(glossary(term, language.locale()), language);

    assertThat(matcher.match(language.tokens(prose))).isEmpty();
  }

  private static Glossary glossary(String term, Locale locale) {
    Term preferred = Term.of(term, locale, Status.PREFERRED);
    return new Glossary(List.of(Concept.of("c", Concept.Kind.TERM, List.of(preferred))));
  }
}
