package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Change;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondLookTest {
  /** Calls its fix safe whatever it does to the sentence. */
  @CheckInfo(
      id = "toy-swap",
      summary = "A word is another.",
      category = Category.TERMINOLOGY_INCONSISTENT,
      severity = Severity.MAJOR,
      safety = Safety.SAFE,
      doc = "")
  private record Swap(String from, String to) implements Check.OfSegment {
    @Override
    public boolean asksForMistakes() {
      return true;
    }

    @Override
    public List<Finding> check(Segment segment, Context context) {
      return Pattern.compile(from, Pattern.LITERAL)
          .matcher(segment.text())
          .results()
          .map(m -> finding(segment, new Span(m.start(), m.end()), context))
          .toList();
    }

    private Finding finding(Segment segment, Span span, Context context) {
      Change change = new Change(segment.id(), span, to);
      Optional<Fix> fix =
          context
              .document()
              .pen()
              .write(segment, List.of(change), Message.of("Write «{0}».", to), Safety.SAFE);
      return Finding.of(
              "toy-swap",
              Category.TERMINOLOGY_INCONSISTENT,
              Severity.MAJOR,
              context.document().locate(segment, span),
              Message.of("It is another word."))
          .withFixes(fix.stream().toList());
    }
  }

  private static List<Fix> fixes(String from, String to, String markdown) {
    SourceText source = new SourceText("case.md", markdown);
    Locale russian = Locale.forLanguageTag("ru");
    List<Check> checks = List.of(new Swap(from, to));
    try (Engine engine = new Engine(checks, Glossary.EMPTY, new InstalledLanguages())) {
      return engine.check(Documents.installed().parse(source, russian)).findings().stream()
          .flatMap(finding -> finding.fixes().stream())
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "закон, сеть, Это новый закон.",
    "закон, сеть, Сначала другое. Это новый **закон** &amp; всё.",
    "закон, сеть, '![Это новый закон.](a.png) Это другое.'",
    "законах, законам, Мы говорим о законах.",
  })
  void aFixThatBringsAGrammarMistakeIsUnsafe(String from, String to, String text) {
    assertThat(fixes(from, to, text))
        .singleElement()
        .satisfies(
            fix -> {
              assertThat(fix.safety()).isEqualTo(Safety.UNSAFE);
              assertThat(MessageText.of(fix.title())).contains("Then the grammar rules report «");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "закон, набор, Это новый закон.",
    "закон, скейлинг, Это новый закон.",
    "набор, закон, Это новая сеть и новый набор.",
    "закон, набор, Это новый сеть и новый закон.",
    "закон, сеть, Это важный пример: закон.",
  })
  void otherFixesStaySafe(String from, String to, String text) {
    assertThat(fixes(from, to, text))
        .singleElement()
        .satisfies(fix -> assertThat(fix.safety()).isEqualTo(Safety.SAFE));
  }

  @Test
  void aMistakeThatWasThereBeforeIsNoFaultOfTheFix() {
    assertThat(fixes("прост", "ясен", "Эта закон прост."))
        .singleElement()
        .satisfies(fix -> assertThat(MessageText.of(fix.title())).isEqualTo("Write «ясен»."));
  }
}
