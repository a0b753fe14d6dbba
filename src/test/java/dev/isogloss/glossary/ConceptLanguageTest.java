package dev.isogloss.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts a column of a glossary serves. */
class ConceptLanguageTest {
  @ParameterizedTest(name = "a term in {0} in a text in {1}: {2}")
  @CsvSource({"pt, pt-BR, true", "pt-BR, pt, true", "zh, zh-Hant, true", "pt, es, false"})
  void aTermServesTheRegionsOfItsLanguage(String term, String text, boolean serves) {
    Concept concept =
        Concept.of(
            "scaling-law",
            Concept.Kind.TERM,
            List.of(Term.of("lei de escala", Locale.forLanguageTag(term), Status.PREFERRED)));
    assertThat(concept.terms(Locale.forLanguageTag(text)).isEmpty()).isNotEqualTo(serves);
  }
}
