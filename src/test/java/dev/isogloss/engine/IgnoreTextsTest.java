package dev.isogloss.engine;

import static dev.isogloss.language.Morph.Animacy.INANIMATE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.lock.Lock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project calls right is not told. */
class IgnoreTextsTest {
  private static final ToyText TEXT = ToyText.of("Tam doma, Domom i novogo, (see below) dom.");

  private static final FakeLanguage LANGUAGE =
      FakeLanguage.withCases().masculine("dom", INANIMATE).adjective("nov");

  private static Policy policy(List<String> words, List<String> patterns, List<String> spelled) {
    return new Policy(
        new TreeSet<>(Set.of()),
        new TreeSet<>(Set.of()),
        new TreeMap<>(Map.of()),
        words,
        patterns,
        spelled,
        Lock.NONE,
        Policy.NONE.targets());
  }

  private static Finding finding(Category category, String words) {
    return Finding.of("toy", category, Severity.MINOR, TEXT.at(words), Message.of("Wrong."));
  }

  private static String left(Policy policy, String words) {
    Report report =
        ToyText.report(
            List.of(
                finding(Category.LINGUISTIC_SPELLING, words),
                finding(Category.LINGUISTIC_GRAMMAR, words)));
    return IgnoreTexts.of(policy, TEXT.source(), () -> LANGUAGE).apply(report).findings().stream()
        .map(f -> f.category().name().replace("LINGUISTIC_", ""))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({"dom, ''", "doma, ''", "Domom, ''", "Tam, SPELLING GRAMMAR"})
  void aWordIsRightInAllItsForms(String words, String expected) {
    assertThat(left(policy(List.of("dom"), List.of(), List.of()), words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"doma, GRAMMAR", "Domom, GRAMMAR", "novogo, GRAMMAR", "Tam, SPELLING GRAMMAR"})
  void aSpellingIsRightAndWhatElseIsToldIsNot(String words, String expected) {
    Policy policy = policy(List.of(), List.of(), List.of("dom", "novyj"));
    assertThat(left(policy, words)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"see, ''", "(see below), ''", "(see below) dom, SPELLING GRAMMAR"})
  void aPassageIsRightWithWhatIsInIt(String words, String expected) {
    Policy policy = policy(List.of(), List.of("\\([^)]*\\)"), List.of());
    assertThat(left(policy, words)).isEqualTo(expected);
  }

  @Test
  void aPatternThatTakesTooLongIsAProblem() {
    ToyText text = ToyText.of("a".repeat(5000));
    Report report = ToyText.report(List.of(TEXT.finding("toy", "Tam")));
    Report ignored =
        IgnoreTexts.of(
                policy(List.of(), List.of("(a+)+b"), List.of()), text.source(), () -> LANGUAGE)
            .apply(report);
    assertThat(ignored.findings()).hasSize(1);
    assertThat(ignored.problems()).hasSize(1);
  }
}
