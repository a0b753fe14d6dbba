package dev.isogloss.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Category;
import dev.isogloss.finding.Copy;
import dev.isogloss.finding.Edit;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Omitted;
import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.finding.Severity;
import dev.isogloss.finding.message.Message;
import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.ChangedLines.Range;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceId;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GateStepsTest {
  private static final SourceText TEXT = new SourceText("a.md", "one\r\ntwo\r\nthree\r\nfour\r\n");

  @Test
  void aFindingTouchesItsOwnLinesThoseOfItsFixesAndThoseOfItsCopies() {
    Finding plain = finding("two", Severity.MINOR);
    Finding fixed =
        plain.withFixes(
            List.of(
                new Fix(
                    Message.of("Write it."), Safety.UNSAFE, List.of(new Edit(at("three"), "3")))));
    Finding copied = plain.withCopies(List.of(new Copy(at("four"), List.of())));
    assertThat(List.of(0, 1, 2, 3)).filteredOn(line -> isKept(plain, line)).containsExactly(1);
    assertThat(List.of(0, 1, 2, 3)).filteredOn(line -> isKept(fixed, line)).containsExactly(1, 2);
    assertThat(List.of(0, 1, 2, 3)).filteredOn(line -> isKept(copied, line)).containsExactly(1, 3);
  }

  @Test
  void aFindingOfSeveralLinesTouchesEachAndNotTheNext() {
    Span span = new Span(0, TEXT.content().indexOf("three"));
    Finding wide =
        Finding.of(
            "x",
            Category.DESIGN_MARKUP,
            Severity.MINOR,
            new Location(TEXT, span),
            Message.of("It is wide."));
    assertThat(List.of(0, 1, 2)).filteredOn(line -> isKept(wide, line)).containsExactly(0, 1);
  }

  @Test
  void aFileThatDidNotChangeHasNothingToTell() {
    Report report = report(List.of(finding("two", Severity.MINOR)));
    assertThat(new ChangedLines(Map.of()).filtered(report).omitted())
        .extracting(Omitted::reason)
        .containsExactly(Reason.UNCHANGED);
    assertThat(new ChangedLines(Map.of(SourceId.of("a.md"), Lines.ALL)).filtered(report).findings())
        .hasSize(1);
  }

  @Test
  void theWorstAreShownInTheirOrder() {
    Finding minor = finding("one", Severity.MINOR);
    Finding major = finding("two", Severity.MAJOR);
    Finding critical = finding("three", Severity.CRITICAL);
    Finding other = finding("four", Severity.MAJOR);
    Report limited = WorstFirst.limit(report(List.of(minor, major, critical, other)), 2);
    assertThat(limited.findings()).containsExactly(major, critical);
    assertThat(limited.omitted(Reason.OVER_LIMIT)).isEqualTo(2);
  }

  /** Whatever is accepted is not reported again, in any order of the lines. */
  @Property(tries = 200)
  void anUpdatedBaselineAcceptsAll(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> kinds,
      @ForAll Random random) {
    List<Finding> findings = new ArrayList<>();
    kinds.forEach(
        kind ->
            findings.add(finding("two", Severity.MINOR).withFingerprint("%016x".formatted(kind))));
    Report report = report(findings);
    String written = BaselineFile.write(baseline(report, List.of()).updated());
    List<BaselineEntry> read =
        new ArrayList<>(BaselineFile.read(new SourceText("base.txt", written)));
    Collections.shuffle(read, random);
    Baseline again = baseline(report, read);
    assertThat(again.filtered().findings()).isEmpty();
    assertThat(again.stale()).isZero();
    assertThat(again.risen()).isEmpty();
    assertThat(BaselineFile.write(again.updated())).isEqualTo(written);
  }

  private static Baseline baseline(Report report, List<BaselineEntry> entries) {
    return new Baseline(
        report,
        entries,
        SourceId::path,
        new BaselineScope(Set.of("x"), Set.of(), file -> false, file -> true));
  }

  private static boolean isKept(Finding finding, int line) {
    Lines lines = new Lines(false, List.of(new Range(line, line + 1)));
    Report report = report(List.of(finding));
    return !new ChangedLines(Map.of(SourceId.of("a.md"), lines))
        .filtered(report)
        .findings()
        .isEmpty();
  }

  private static Report report(List<Finding> findings) {
    return new Report(
        List.of(new FileFacts(TEXT, Locale.ENGLISH, 4, 4)), findings, List.of(), List.of());
  }

  private static Finding finding(String text, Severity severity) {
    return Finding.of(
        "x", Category.DESIGN_MARKUP, severity, at(text), Message.of("It stands here."));
  }

  private static Location at(String text) {
    int start = TEXT.content().indexOf(text);
    return new Location(TEXT, new Span(start, start + text.length()));
  }
}
