package dev.isogloss.glossary.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.io.GlossaryFiles;
import dev.isogloss.text.Position;
import dev.isogloss.text.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class GlossaryLintTest {
  private static String shown(GlossaryWarning warning) {
    Position at = warning.at().start();
    return "%d:%d %s %s: %s"
        .formatted(at.line(), at.column(), warning.level().id(), warning.id(), warning.message());
  }

  private static List<String> lint(String... contents) {
    List<SourceText> sources =
        IntStream.range(0, contents.length)
            .mapToObj(i -> new SourceText((char) ('a' + i) + ".csv", contents[i]))
            .toList();
    return GlossaryLint.check(sources).stream().map(GlossaryLintTest::shown).toList();
  }

  @Test
  void anEllipsisThatOpensNoGapIsTold() {
    assertThat(lint("concept,ru\na,закон… роста\nb,закон … роста\nc,закон роста ...\n"))
        .filteredOn(warning -> warning.contains("gap-misplaced"))
        .extracting(warning -> warning.substring(0, 3))
        .containsExactly("2:3", "4:3");
  }

  @Test
  void gapsMakeNoOtherTerm() {
    assertThat(lint("concept,ru,ru.admitted\na,закон роста,закон … роста\n"))
        .singleElement()
        .asString()
        .contains("term-repeated");
  }

  @Test
  void theBearerOfANameIsAManOrAWoman() {
    assertThat(lint("concept,kind,gender,ru\na,name,n,Шмидт\nb,name,f,Робертс\nc,,n,масло\n"))
        .singleElement()
        .asString()
        .contains("gender-doubtful");
  }

  @Test
  void tellsOfAllThatIsDoubtful() {
    List<GlossaryWarning> warnings = GlossaryLint.check(GlossaryFiles.source("doubtful.csv"));
    assertThat(warnings)
        .extracting(GlossaryLintTest::shown)
        .containsExactly(
            "2:12 warning stray-space: Stray white space before a term. Leave one "
                + "plain space between words only.",
            "2:26 warning stray-space: Stray white space in a term. Leave one plain "
                + "space between words only.",
            "2:40 warning stray-space: Stray white space behind a term. Leave one "
                + "plain space between words only.",
            "2:42 warning term-repeated: “ии” repeats “ИИ” of line 2, column 38: letter "
                + "case, ё and е, and the kind of hyphen make no other term. Remove one of the "
                + "two.",
            "2:45 warning empty-variant: A variant is empty. Remove the needless “;”.",
            "3:10 info term-contained: “AI lab” contains “AI” of the concept “ai” at line "
                + "2, column 9. Where both match, the longer one counts.",
            "3:17 info term-contained: “лаборатория искусственный интеллект” contains "
                + "“искусственный интеллект” of the concept “ai” at line 2, column 13. Where "
                + "both match, the longer one counts.",
            "4:14 warning mixed-script: The word “cкейлинг” mixes scripts: “c” is Latin, "
                + "“кейлинг” is Cyrillic. Type it in one script.",
            "4:23 warning term-shared: “ум” names the concept “second” here and “ai” at "
                + "line 2, column 46, and no match can tell which. Keep one.",
            "4:27 warning status-conflict: “Ум” is forbidden for the concept “second” "
                + "here, but admitted for “second” at line 4, column 23. Keep one of the two.",
            "4:27 warning status-conflict: “Ум” is forbidden for the concept “second” "
                + "here, but admitted for “ai” at line 2, column 46. Keep one of the two.",
            "4:31 warning status-conflict: “искусственный\u00A0интеллект” is forbidden for "
                + "the concept “second” here, but preferred for “ai” at line 2, column 13. Keep "
                + "one of the two.",
            "4:44 warning stray-space: Stray white space in a term. Leave one plain "
                + "space between words only.",
            "5:16 warning no-preferred: The concept “law” has terms in ru, but none is "
                + "preferred, so that nothing can be proposed. Name the one to write.");
  }

  @Test
  void tellsOfEveryMistakeOfTheFile() {
    assertThat(lint("concept,knid,ru,nte.x\nai,,ИИ\n,,ум\nlaw,,,\n"))
        .hasSize(4)
        .satisfiesExactly(
            w -> assertThat(w).startsWith("1:9 error unknown-column: The column “knid”"),
            w -> assertThat(w).startsWith("1:17 error unknown-column: The column “nte.x”"),
            w -> assertThat(w).startsWith("3:1 error missing-concept: The row has no concept id."),
            w -> assertThat(w).startsWith("4:1 error no-term: The concept “law” has no term."));
  }

  @Test
  void filesAreJudgedTogether() {
    assertThat(lint("concept,ru\nlaw,закон\n", "concept,ru.forbidden\nlaw,норма\n")).isEmpty();
    assertThat(lint("concept,ru\nlaw,закон\n", "concept,ru\nrule,Закон\n"))
        .containsExactly(
            "2:6 warning term-shared: “Закон” names the concept “rule” here and “law” at a.csv:2:5,"
                + " and no match can tell which. Keep one.");
  }

  @Test
  void aContradictionIsAnError() {
    assertThat(lint("concept,ru\nlaw,закон\n", "concept,ru\nlaw,норма\n"))
        .containsExactly(
            "2:5 error contradiction: The concept “law” prefers “норма” here, but “закон” at "
                + "a.csv:2:5. Keep one of the two.");
  }

  @Test
  void aCleanGlossaryIsSilent() {
    assertThat(GlossaryLint.check(GlossaryFiles.source("full.csv"))).isEmpty();
    assertThat(GlossaryLint.check(GlossaryFiles.source("v2.tbx"))).isEmpty();
    assertThat(GlossaryLint.check(GlossaryFiles.source("v3-dct.tbx"))).isEmpty();
  }

  @Test
  void namesThatDifferInCapitalsAreTwo() {
    String[] file = {"concept,kind,en,en.forbidden\na,name,OpenAI,Openai; Open AI\n"};
    assertThat(lint(file)).isEmpty();
    assertThat(lint(file[0].replace("name", "term")))
        .containsExactly(
            "2:15 warning status-conflict: “Openai” is forbidden for the concept “a” here, but "
                + "preferred for “a” at line 2, column 8. Keep one of the two.");
  }

  @Test
  void wordsAreContainedOnlyWhole() {
    assertThat(lint("concept,en\na,art\nb,artful; state of the art\nc,art of\n"))
        .containsExactly(
            "3:11 info term-contained: “state of the art” contains “art” of the concept “a” at line"
                + " 2, column 3. Where both match, the longer one counts.",
            "4:3 info term-contained: “art of” contains “art” of the concept “a” at line 2, column "
                + "3. Where both match, the longer one counts.");
  }

  @Test
  void conceptsWithoutAFileAreChecked() {
    Term term = Term.of("закoн", Locale.forLanguageTag("ru"), Status.PREFERRED);
    Glossary glossary = new Glossary(List.of(Concept.of("law", Concept.Kind.TERM, List.of(term))));
    assertThat(GlossaryLint.check(glossary))
        .extracting(GlossaryWarning::id, GlossaryWarning::message)
        .containsExactly(
            tuple(
                "mixed-script",
                "The word “закoн” mixes scripts: “o” is Latin, “закн” is Cyrillic. Type it in one "
                    + "script."));
  }

  @Test
  void aFileOfNoFormatIsRefused() {
    assertThatThrownBy(() -> GlossaryLint.check(new SourceText("g.png", "x")))
        .isInstanceOf(GlossaryException.class);
  }

  @Test
  void aHundredThousandConceptsTakeSeconds() {
    String rows =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "c" + i + ",term w" + i + " part" + i % 1000 + ",слово" + i + "; имя")
            .collect(Collectors.joining("\n"));
    SourceText source = new SourceText("g.csv", "concept,en,ru\n" + rows);
    List<GlossaryWarning> warnings =
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> GlossaryLint.check(source));
    assertThat(warnings).hasSize(99_999).allMatch(w -> w.id().equals("term-shared"));
  }
}
