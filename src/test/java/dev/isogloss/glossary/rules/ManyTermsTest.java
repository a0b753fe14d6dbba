package dev.isogloss.glossary.rules;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which matches are kept where several terms share words, and what may stand in a gap. */
class ManyTermsTest {
  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases()
          .masculine("dom", INANIMATE)
          .masculine("zakon", INANIMATE)
          .feminine("knig", INANIMATE)
          .feminine("lamp", INANIMATE)
          .adjective("nov")
          .adjective("star")
          .verb("chitaet")
          .word("chitaja", Pos.GERUND)
          .word("tam", Pos.ADVERB)
          .preposition("dlja", Case.GENITIVE);

  private static List<TermMatch> matches(String prose, Status status, String... terms) {
    List<Concept> concepts = new ArrayList<>();
    for (String term : terms) {
      Term made = Term.of(term, LANGUAGE.locale(), status);
      concepts.add(Concept.of("c" + concepts.size(), Concept.Kind.TERM, List.of(made)));
    }
    return new TermMatcher(new Glossary(concepts), LANGUAGE).match(LANGUAGE.tokens(prose));
  }

  private static String found(String prose, String... terms) {
    return matches(prose, Status.PREFERRED, terms).stream()
        .map(m -> m.span().of(prose) + (m.nested() ? " inside" : ""))
        .collect(Collectors.joining(", "));
  }

  @Test
  void aTermInsideOfALongerOneIsNested() {
    assertThat(found("novyj dom", "novyj dom", "dom")).isEqualTo("novyj dom, dom inside");
    assertThat(found("dom zakona", "dom zakona", "dom")).isEqualTo("dom zakona, dom inside");
  }

  @Test
  void ofTwoThatCrossTheLongerIsKept() {
    assertThat(found("novyj dom lampi knigi", "novyj dom", "dom lampi knigi"))
        .isEqualTo("dom lampi knigi");
    assertThat(found("novyj dom lampi", "novyj dom", "dom lampi"))
        .as("of equally long ones the first")
        .isEqualTo("novyj dom");
  }

  @Test
  void neighboursAreTwo() {
    assertThat(found("dom, lampa", "dom", "lampa")).isEqualTo("dom, lampa");
    assertThat(found("dom dom", "dom")).isEqualTo("dom, dom");
  }

  @Test
  void ofTwoAtTheSameWordsTheBetterByStatus() {
    Term wrong = Term.of("dom", LANGUAGE.locale(), Status.FORBIDDEN);
    Term right = Term.of("dom", LANGUAGE.locale(), Status.PREFERRED);
    List<Concept> concepts =
        List.of(
            Concept.of("a", Concept.Kind.TERM, List.of(wrong)),
            Concept.of("b", Concept.Kind.TERM, List.of(right)));
    assertThat(new TermMatcher(new Glossary(concepts), LANGUAGE).match(LANGUAGE.tokens("domom")))
        .extracting(m -> m.concept().id() + " " + m.status())
        .containsExactly("b PREFERRED");
  }

  @ParameterizedTest
  @CsvSource({
    "zakon doma, true, nothing in the gap",
    "zakon novogo doma, true, a modifier",
    "zakon lampi doma, true, a noun",
    "zakon novoj lampi doma, true, several words",
    "zakon dlja lampi doma, true, a preposition with its noun",
    "zakon dlja novogo doma, false, one without",
    "zakon chitaet doma, false, a verb takes what follows for itself",
    "zakon chitaja doma, false, and so does a gerund",
    "'zakon, doma', false, no mark stands in it",
    "'zakon lampi, doma', false, nor behind a word",
    "zakona novogo doma, true, the head inflects",
    "zakon novym domom, false, and the complement does not"
  })
  void whatMayStandInAGap(String prose, boolean found, String why) {
    boolean isThere = !matches(prose, Status.PREFERRED, "zakon … doma").isEmpty();
    assertThat(isThere).as(why).isEqualTo(found);
  }

  @Test
  void aGapHoldsNoMoreThanAFewWords() {
    String most = "tam ".repeat(3);
    assertThat(found("zakon " + most + "doma", "zakon … doma")).isNotEmpty();
    assertThat(found("zakon " + most + "tam doma", "zakon … doma")).isEmpty();
  }

  @Test
  void theNearestWordsAreTheTerm() {
    assertThat(found("zakon zakon novogo doma", "zakon … doma")).isEqualTo("zakon novogo doma");
  }

  @Test
  void aMatchKnowsItsWordsAndGaps() {
    TermMatch match = matches("zakon novogo doma", Status.PREFERRED, "zakon … doma").get(0);
    assertThat(match.tokens()).hasSize(2);
    assertThat(match.span()).isEqualTo(new Span(0, 17));
    assertThat(match.gaps()).containsExactly(1);
  }

  @Test
  void aMatchHoldsApartWhatIsInItWithoutItsHead() {
    List<TermMatch> found = matches("zakon doma", Status.PREFERRED, "zakon doma", "zakon", "dom");
    assertThat(found.get(0).holdsApart(found.get(1))).as("the head").isFalse();
    assertThat(found.get(0).holdsApart(found.get(2))).as("its complement").isTrue();
    assertThat(found.get(1).holdsApart(found.get(2))).as("a neighbour").isFalse();
  }

  @Test
  void whatIsInAGapIsNotInTheMatch() {
    List<TermMatch> found =
        matches("zakon lampi doma", Status.PREFERRED, "zakon … doma", "lampa", "dom");
    assertThat(found).hasSize(3);
    assertThat(found.get(0).holds(found.get(1))).isFalse();
    assertThat(found.get(0).holds(found.get(2))).isTrue();
    assertThat(found.get(1).nested()).isFalse();
    assertThat(found.get(0).runs()).extracting(List::size).containsExactly(1, 1);
  }

  @Test
  void aMatchSpansTheTokensFromItsFirstToItsLast() {
    String prose = "zakon lampi doma";
    TermMatch match = matches(prose, Status.PREFERRED, "zakon … doma").get(0);
    assertThat(match.spans(LANGUAGE.tokens(prose))).isTrue();
    assertThat(match.spans(LANGUAGE.tokens(prose).subList(1, 3))).isFalse();
    assertThat(match.spans(LANGUAGE.tokens(prose).subList(0, 2))).isFalse();
  }
}
