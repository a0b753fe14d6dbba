package dev.isogloss.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Golden;
import dev.isogloss.report.SampleReport;
import dev.isogloss.text.Location;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextReporterTest {
  private static String write(Palette palette, int width) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReporter(palette, width).write(SampleReport.report(), out);
    return out.toString();
  }

  @Test
  void golden() throws IOException {
    Golden.check("report.txt", write(Palette.NONE, TextReporter.DEFAULT_WIDTH));
  }

  @Test
  void goldenInColour() throws IOException {
    Golden.check("report.ansi.txt", write(Palette.ANSI, 72));
  }

  @Test
  void colourAddsNothingButColour() throws IOException {
    assertThat(write(Palette.ANSI, 72).replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(write(Palette.NONE, 72));
  }

  @Test
  void noTextOfAFileReachesTheTerminalAsACommand() throws IOException {
    String plain = write(Palette.NONE, 100);
    assertThat(plain).contains("notes/<b>").doesNotContain("\u001b", "\u202e", "\r");
  }

  @Test
  void excerptsFitIntoTheWidth() throws IOException {
    assertThat(write(Palette.NONE, 60).lines().filter(line -> line.contains("│")).toList())
        .hasSizeGreaterThan(8)
        .allSatisfy(line -> assertThat(Display.width(line)).isLessThanOrEqualTo(60));
  }

  @Test
  void aCleanReportIsOneLine() throws IOException {
    FileFacts facts = new FileFacts(SampleReport.ARTICLE, Locale.ROOT, 1, 1);
    StringBuilder out = new StringBuilder();
    new TextReporter(Palette.NONE, 80)
        .write(new Report(List.of(facts), List.of(), List.of(), List.of()), out);
    assertThat(out).hasToString("No findings in 1 file, 1 word.\n");
  }

  @Test
  void theHintNamesTheCommandThatFixes() throws IOException {
    Report sample = SampleReport.report();
    StringBuilder out = new StringBuilder();
    new TextReporter(Palette.NONE, 80)
        .write(sample.withFindings(sample.findings().subList(2, 3)), out);
    assertThat(out.toString()).endsWith("1 can be fixed with isogloss fix --unsafe-fixes.\n");
  }

  @Test
  void aLineOfMegabytesIsCutAtOnce() {
    SourceText source = new SourceText("a", "слово ".repeat(1_000_000));
    Excerpt excerpt = Excerpt.of(new Location(source, new Span(3_000_000, 3_000_005)), 80);
    assertThat(excerpt.before()).startsWith("… слово");
    assertThat(excerpt.after()).endsWith("слово …");
  }

  @Test
  void caretsStandUnderTheSpan() {
    SourceText source = new SourceText("a", "模型 e\u0301\tслово 🚀 here");
    int start = source.content().indexOf("🚀");
    Excerpt excerpt = Excerpt.of(new Location(source, new Span(start, start + 2)), 80);
    assertThat(excerpt.caretColumn()).isEqualTo(4 + 1 + 1 + 1 + 5 + 1);
    assertThat(excerpt.caretWidth()).isEqualTo(2);
  }

  @Test
  void longLinesAreCutAtWordBorders() {
    SourceText source = new SourceText("a", "alpha beta gamma ".repeat(20));
    Location at = new Location(source, new Span(176, 180));
    Excerpt excerpt = Excerpt.of(at, 40);
    assertThat(excerpt.marked()).isEqualTo("beta");
    assertThat(excerpt.before()).isEqualTo("… gamma alpha ");
    assertThat(excerpt.after()).isEqualTo(" gamma alpha beta …");
  }

  @Property(tries = 300)
  void everyExcerptFits(
      @ForAll("lines") String line, @ForAll @IntRange(min = 30, max = 90) int width) {
    SourceText source = new SourceText("a", line);
    for (int start = 0; start < line.length(); start += 7) {
      int end = Math.min(line.length(), start + 9);
      Excerpt excerpt = Excerpt.of(new Location(source, new Span(start, end)), width);
      assertThat(excerpt.caretColumn() + excerpt.caretWidth() + Display.width(excerpt.after()))
          .isLessThanOrEqualTo(width);
    }
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.strings().withChars("aб  é模\t.").withChars('\u0301').ofMaxLength(200);
  }
}
