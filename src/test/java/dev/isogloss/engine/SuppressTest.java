package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Check;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.document.Document;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.finding.message.MessageText;
import dev.isogloss.lock.Lock;
import dev.isogloss.suppression.Suppression;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comments of the text suppress. */
class SuppressTest {
  /** Says of each comment what became of it. */
  @CheckInfo(
      id = "toy-comments",
      summary = "A comment is judged.",
      category = Category.LINGUISTIC_GRAMMAR,
      severity = Severity.NEUTRAL,
      safety = Safety.UNSAFE,
      doc = "")
  private record Comments() implements Check.OfSuppressions {
    @Override
    public List<Finding> check(List<Suppression> suppressions, Document document) {
      return suppressions.stream()
          .map(
              s ->
                  Finding.of(
                      id(),
                      Category.LINGUISTIC_GRAMMAR,
                      Severity.NEUTRAL,
                      document.locate(document.segments().get(0), new Span(0, 1)),
                      Message.plain(s.state().name())))
          .toList();
    }
  }

  private static final String IGNORED = "<!-- isogloss-disable-next-line toy-swap -->\n";

  private static Report report(String text, Policy policy) {
    return ToyText.of(text).checked(policy, new ToyWord("law", ""), new Comments());
  }

  private static List<String> lines(Report report) {
    return report.findings().stream()
        .map(f -> f.at().start().line() + " " + f.check() + " " + MessageText.of(f.message()))
        .toList();
  }

  @Test
  void whatACommentNamesIsLeftOutAndCounted() {
    Report report = report("Start.\n\n" + IGNORED + "A law.\n\nA law.\n", Policy.NONE);
    assertThat(lines(report))
        .containsExactly("1 toy-comments USED", "6 toy-swap It is another word.");
    assertThat(report.omitted(Omitted.Reason.SUPPRESSED)).isEqualTo(1);
  }

  @Test
  void aCommentThatSuppressesNothingIsUnused() {
    Report report = report("Start.\n\n" + IGNORED + "Nothing.\n", Policy.NONE);
    assertThat(lines(report)).containsExactly("1 toy-comments UNUSED");
  }

  @Test
  void ofACheckThatDidNotRunNothingIsJudged() {
    Policy policy =
        new Policy(
            Set.of("toy-swap"), Set.of("toy-swap"), Map.of(), List.of(), List.of(), Lock.NONE);
    Report report = report("Start.\n\n" + IGNORED + "A law.\n", policy);
    assertThat(lines(report)).containsExactly("1 toy-comments NOT_JUDGED");
  }

  @Test
  void whatJudgesHasASeverityAndAFingerprintToo() {
    Policy policy =
        new Policy(
            Set.of(),
            Set.of(),
            Map.of("toy-comments", Severity.CRITICAL),
            List.of(),
            List.of(),
            Lock.NONE);
    Report report = report("Start.\n\n" + IGNORED + "Nothing.\n", policy);
    assertThat(report.findings())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.CRITICAL);
              assertThat(f.fingerprint()).isNotEmpty();
            });
  }

  @Test
  void withoutCommentsNothingIsJudged() {
    assertThat(lines(report("A law.\n", Policy.NONE)))
        .containsExactly("1 toy-swap It is another word.");
  }
}
