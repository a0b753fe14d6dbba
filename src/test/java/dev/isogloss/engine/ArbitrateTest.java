package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.check.Context;
import dev.isogloss.document.Documents;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who speaks where findings meet, and who does not meet at all. */
class ArbitrateTest {
  @CheckInfo(
      id = "toy-wide",
      summary = "A stretch is found.",
      category = Category.TERMINOLOGY_INCONSISTENT,
      severity = Severity.MINOR,
      safety = Safety.UNSAFE,
      doc = "")
  private record Wide(String pattern) implements Check.OfSegment {
    @Override
    public List<Finding> check(Segment segment, Context context) {
      return findings(this, pattern, segment, context);
    }
  }

  @CheckInfo(
      id = "toy-word",
      summary = "A word is found.",
      category = Category.LINGUISTIC_GRAMMAR,
      severity = Severity.MAJOR,
      safety = Safety.UNSAFE,
      doc = "")
  private record Word(String pattern) implements Check.OfSegment {
    @Override
    public List<Finding> check(Segment segment, Context context) {
      return findings(this, pattern, segment, context);
    }
  }

  @CheckInfo(
      id = "toy-paragraph",
      summary = "A paragraph is found.",
      category = Category.DESIGN_BOILERPLATE,
      severity = Severity.MINOR,
      safety = Safety.UNSAFE,
      ofPassages = true,
      doc = "")
  private record Paragraph() implements Check.OfSegment {
    @Override
    public List<Finding> check(Segment segment, Context context) {
      return findings(this, "^.*$", segment, context);
    }
  }

  @CheckInfo(
      id = "toy-paired",
      summary = "A word is found that stands elsewhere too.",
      category = Category.LINGUISTIC_GRAMMAR,
      severity = Severity.MINOR,
      safety = Safety.UNSAFE,
      doc = "")
  private record Paired(String pattern) implements Check.OfSegment {
    @Override
    public List<Finding> check(Segment segment, Context context) {
      List<Finding> all = findings(this, pattern, segment, context);
      return all.stream()
          .map(
              f ->
                  f.withRelated(
                      all.stream()
                          .filter(other -> other != f)
                          .map(other -> new Related(other.at(), Message.of("There.")))
                          .toList()))
          .toList();
    }
  }

  private static List<Finding> findings(
      Check check, String pattern, Segment segment, Context context) {
    return Pattern.compile(pattern)
        .matcher(segment.text())
        .results()
        .map(m -> context.document().locate(segment, new Span(m.start(), m.end())))
        .map(
            at ->
                Finding.of(
                    check.id(),
                    check.info().category(),
                    check.info().severity(),
                    at,
                    Message.of("Here.")))
        .toList();
  }

  private static List<Finding> found(String text, Check... checks) {
    SourceText source = new SourceText("a.txt", text);
    try (Engine engine = new Engine(List.of(checks), Glossary.EMPTY, new InstalledLanguages())) {
      return engine.check(Documents.installed().parse(source, Locale.ENGLISH)).findings();
    }
  }

  @Test
  void oneSpeaksForAPlaceWithTheHighestSeverity() {
    assertThat(found("A new law holds.", new Wide("new law holds"), new Word("law")))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.check()).isEqualTo("toy-wide");
              assertThat(f.severity()).isEqualTo(Severity.MAJOR);
              assertThat(f.related()).hasSize(1);
            });
  }

  @Test
  void thePlacesThatEvidenceNamesAreNotLost() {
    assertThat(found("A new law, a new term.", new Wide("new law"), new Paired("new")))
        .filteredOn(f -> f.check().equals("toy-wide"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.related())
                    .extracting(r -> r.at().span().start())
                    .containsExactly(2, 13));
  }

  @Test
  void aLongStretchDoesNotSpeakForWhatIsFoundInIt() {
    String text = "A new law holds " + "and so it does ".repeat(20) + "in the end.";
    assertThat(found(text, new Wide("^.*$"), new Word("law"))).hasSize(2);
  }

  @Test
  void aParagraphOfSixtyWordsIsAPlace() {
    assertThat(found("law" + " so".repeat(59), new Wide("^.*$"), new Word("law"))).hasSize(1);
    assertThat(found("law" + " so".repeat(60), new Wide("^.*$"), new Word("law"))).hasSize(2);
  }

  @Test
  void boilerplateIsToldWhereNothingElseIs() {
    assertThat(found("A new law holds at last.", new Paragraph(), new Word("law")))
        .extracting(f -> f.check() + " " + f.at().text())
        .containsExactlyInAnyOrder("toy-paragraph holds at last.", "toy-word law");
  }

  @Test
  void neighboursAreTwoPlaces() {
    assertThat(found("A new law holds.", new Wide("new"), new Word("law"))).hasSize(2);
  }
}
