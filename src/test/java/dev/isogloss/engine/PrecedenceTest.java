package dev.isogloss.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.check.Authority;
import dev.isogloss.check.CheckInfo;
import dev.isogloss.finding.Category;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who speaks where findings meet. */
class PrecedenceTest {
  private static final ToyText TEXT = ToyText.of("one two three four five");

  private static final Map<String, CheckInfo> CHECKS =
      checks(Project.class, Rules.class, Wavering.class, Grammar.class, Speller.class);

  @CheckInfo(
      id = "project",
      summary = "",
      category = Category.TERMINOLOGY_INCONSISTENT,
      severity = Severity.MAJOR,
      safety = Safety.SAFE,
      authority = Authority.PROJECT,
      doc = "")
  private interface Project {}

  @CheckInfo(
      id = "rules",
      summary = "",
      category = Category.LINGUISTIC_GRAMMAR,
      severity = Severity.MAJOR,
      safety = Safety.SAFE,
      doc = "")
  private interface Rules {}

  @CheckInfo(
      id = "text",
      summary = "",
      category = Category.TERMINOLOGY_INCONSISTENT,
      severity = Severity.MAJOR,
      safety = Safety.SAFE,
      authority = Authority.TEXT,
      doc = "")
  private interface Wavering {}

  @CheckInfo(
      id = "grammar",
      summary = "",
      category = Category.LINGUISTIC_GRAMMAR,
      severity = Severity.MAJOR,
      safety = Safety.SAFE,
      authority = Authority.BORROWED_GRAMMAR,
      doc = "")
  private interface Grammar {}

  @CheckInfo(
      id = "speller",
      summary = "",
      category = Category.LINGUISTIC_SPELLING,
      severity = Severity.MAJOR,
      safety = Safety.SAFE,
      authority = Authority.BORROWED_SPELLING,
      doc = "")
  private interface Speller {}

  private static Map<String, CheckInfo> checks(Class<?>... types) {
    Map<String, CheckInfo> infos = new HashMap<>();
    for (Class<?> type : types) {
      CheckInfo info = Objects.requireNonNull(type.getAnnotation(CheckInfo.class));
      infos.put(info.id(), info);
    }
    return infos;
  }

  private static Finding at(String check, String words) {
    return TEXT.finding(check, words);
  }

  private static Finding mended(String check, String words, String part) {
    return at(check, words).withFixes(List.of(TEXT.fix(Safety.SAFE, part, "x")));
  }

  private static Finding hint(String check, String words) {
    return at(check, words).withSeverity(Severity.NEUTRAL);
  }

  /** In both orders of finding the first has to come first. */
  private static void speaksBefore(Finding first, Finding second) {
    List<Finding> found = new ArrayList<>(List.of(first, second));
    for (int i = 0; i < 2; i++) {
      List<Finding> ordered = new ArrayList<>(found);
      ordered.sort(Precedence.among(found, CHECKS));
      assertThat(ordered).containsExactly(first, second);
      Collections.reverse(found);
    }
  }

  @Test
  void ourChecksBeforeBorrowedRules() {
    speaksBefore(at("rules", "two"), at("grammar", "two three"));
    speaksBefore(at("text", "two"), at("grammar", "two three"));
  }

  @Test
  void aBorrowedGrammarBeforeABorrowedSpeller() {
    speaksBefore(at("grammar", "two"), at("speller", "two three"));
  }

  @Test
  void whatTheProjectHasDecidedBeforeWhatTheTextWaversBetween() {
    speaksBefore(mended("project", "two", "two"), mended("text", "two three", "two three"));
  }

  @Test
  void whereNothingIsDecidedTheTextIsWorthAsMuchAsARule() {
    speaksBefore(mended("text", "two three", "two three"), mended("rules", "two", "two"));
  }

  @Test
  void theWiderRepairFirst() {
    speaksBefore(
        mended("rules", "two three", "two three"), mended("rules", "two three four", "three"));
  }

  @Test
  void whoHasNoFixHasToWriteAllAnew() {
    speaksBefore(at("rules", "two three"), mended("rules", "two three four", "two"));
  }

  @Test
  void aHintWritesNothingAnew() {
    speaksBefore(mended("rules", "two", "two"), hint("rules", "two three"));
  }

  @Test
  void anExampleOfWhatTheTextDoesWritesNothingAnew() {
    speaksBefore(mended("rules", "two", "two"), at("text", "two three"));
  }

  @Test
  void aTermIsWrittenAnewAsAWhole() {
    speaksBefore(
        mended("project", "two three four", "two"), mended("rules", "two three", "two three"));
  }

  @Test
  void aFixElsewhereWritesNothingAnew() {
    speaksBefore(mended("rules", "two", "two"), mended("rules", "two three", "five"));
  }

  @Test
  void aHintDoesNotSpeakForTheFaultAroundIt() {
    speaksBefore(at("grammar", "two three"), hint("rules", "two"));
    speaksBefore(hint("rules", "two"), at("grammar", "two"));
    speaksBefore(hint("rules", "two"), hint("grammar", "two three"));
    speaksBefore(at("speller", "two three"), hint("rules", "two"));
  }

  @Test
  void whatIsAlikeIsToldApartBySeverityPlaceAndName() {
    Finding minor = mended("rules", "two", "two");
    speaksBefore(minor.withSeverity(Severity.MAJOR), minor);
    speaksBefore(mended("rules", "two three", "two"), mended("rules", "two", "two"));
    speaksBefore(mended("rules", "one", "one"), mended("rules", "two", "two"));
    speaksBefore(minor.withMessage(Message.of("A.")), minor.withMessage(Message.of("B.")));
  }

  @Test
  void aRuleBeforeTheTextWhereTheirRepairsAreAlike() {
    speaksBefore(mended("rules", "two", "two"), mended("text", "two", "two"));
  }

  @Test
  void aCheckThatNobodyKnowsIsOneOfOurs() {
    speaksBefore(at("unknown", "two"), at("grammar", "two three"));
  }
}
