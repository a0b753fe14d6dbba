package dev.isogloss.glossary.io.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryIssue;
import dev.isogloss.glossary.io.ParsedGlossary;
import dev.isogloss.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFormatTest {
  private static ParsedGlossary parse(String text) {
    return new YamlFormat().parse(new SourceText("g.yml", text));
  }

  @Test
  void termsAreATextAListOrStatuses() {
    Glossary glossary =
        parse(
                """
                # by hand
                concepts:
                  - id: scaling-law
                    pos: noun
                    terms:
                      en: scaling law
                      de: [Skalierungsgesetz, Skalengesetz]
                      ru:
                        preferred: закон масштабирования
                        deprecated: закон роста
                        forbidden: [закон расширения, "закон: масштаба"]
                    context: [модель]
                    note: 😀 as in physics
                """)
            .orThrow();
    Concept concept = glossary.concepts().get(0);
    assertThat(concept.note()).isEqualTo("😀 as in physics");
    assertThat(concept.terms())
        .extracting(t -> t.language().toLanguageTag() + " " + t.status().id() + " " + t.text())
        .containsExactly(
            "en preferred scaling law",
            "de preferred Skalierungsgesetz",
            "de preferred Skalengesetz",
            "ru preferred закон масштабирования",
            "ru deprecated закон роста",
            "ru forbidden закон расширения",
            "ru forbidden закон: масштаба");
    Term deprecated = concept.terms().get(4);
    assertThat(deprecated.context()).containsExactly("модель");
    assertThat(deprecated.defined().text()).isEqualTo("закон роста");
    assertThat(concept.terms().get(3).status()).isEqualTo(Status.PREFERRED);
  }

  @Test
  void placesAreRightBehindSignsOfTwoCodeUnits() {
    Glossary glossary = parse("concepts: [{id: a, note: '😀😀', terms: {ru: вес}}]").orThrow();
    assertThat(glossary.concepts().get(0).terms().get(0).defined().text()).isEqualTo("вес");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "concepts:\\n  - id: a\\n    term: x | 3:5 | The key “term” is unknown. Did you mean “terms”? Write one of: id, kind, pos, gender, animacy, indeclinable, case, terms, forms, context, except, only, note.",
        "concepts:\\n  - id: a\\n    terms: {xx-: y} | 3:13 | “xx-” is not a language. Write a BCP 47 tag such as ru, pt-BR or zh-Hant.",
        "concepts:\\n  - id: a\\n    terms: {ru: {prefered: y}} | 3:18 | The status “prefered” is unknown. Did you mean “preferred”? Write one of: preferred, keep, admitted, deprecated, forbidden.",
        "concepts:\\n  - terms: {ru: y} | 2:5 | The entry has no id. Write one: “id: …”.",
        "concepts:\\n  - id: a | 2:9 | The concept “a” has no term. Write one in at least one language, or remove the entry.",
        "concepts:\\n  - id: a\\n    terms: {ru: y}\\n    id: b | 4:5 | The key “id” occurs twice. Remove one.",
        "concepts: 5 | 1:11 | The concepts are no list. Begin each with a hyphen: “- id: scaling-law”.",
        "terms: [] | 1:1 | The key “terms” is unknown. Write one of: concepts.",
        "concepts: [ | 1:12 | This is not YAML: expected the node content, but found '<stream end>'. Mend the line.",
        "# nothing | 1:1 | The glossary is empty. Write “concepts:” and an entry for each concept.",
      })
  void mistakesAreTold(String text, String place, String message) {
    List<GlossaryIssue> issues = parse(text.replace("\\n", "\n")).issues();
    assertThat(issues).isNotEmpty();
    GlossaryIssue issue = issues.get(0);
    assertThat(issue.message()).isEqualTo(message);
    assertThat(issue.at().start().line() + ":" + issue.at().start().column()).isEqualTo(place);
    assertThat(issue.rule().isFatal()).isTrue();
  }
}
