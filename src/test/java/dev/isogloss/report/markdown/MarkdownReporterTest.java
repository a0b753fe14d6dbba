package dev.isogloss.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReporterTest {
  private static String write(Report report) throws IOException {
    return Reports.write(
        new MarkdownReporter(SampleReport.TOOL, Reports.FOLDER, Calibration.DEFAULT), report);
  }

  private static String rendered(Report report) throws IOException {
    List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(tables)
        .build()
        .render(Parser.builder().extensions(tables).build().parse(write(report)));
  }

  @Test
  void noTagComesFromTheText() throws IOException {
    assertThat(
            new TreeSet<>(
                Pattern.compile("<([a-z0-9]+)")
                    .matcher(rendered(SampleReport.report()))
                    .results()
                    .map(MatchResult::group)
                    .toList()))
        .containsExactly(
            "<br", "<code", "<del", "<h2", "<h3", "<ins", "<p", "<strong", "<table", "<tbody",
            "<td", "<th", "<thead", "<tr");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a | b",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:1)",
        "![x](y)",
        "**b** _i_ `c`",
        "&lt;b&gt;",
        "~~s~~",
        "# h",
        "- l",
        "\\|",
        "http://x.example"
      })
  void textIsNothingButText(String text) throws IOException {
    String cell = rendered(Reports.found("a.md", text, text, "y"));
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    assertThat(cell.replace("\u2060", "")).contains("<del>" + escaped + "</del> <ins>y</ins>");
  }

  @Test
  void whatIsNotShownIsCounted() throws IOException {
    Report found = Reports.found("a.md", "word ".repeat(600), "M.", "y");
    assertThat(write(found.omit(finding -> Optional.of(Reason.UNCHANGED))))
        .startsWith("## Isogloss: no findings in 1 file\n")
        .contains("\n\nNot shown: 1 on unchanged lines.\n");
  }

  @Test
  void nobodyIsTold() throws IOException {
    assertThat(write(Reports.found("a.md", "@everybody #12", "M.", "y")))
        .doesNotContain("@everybody")
        .doesNotContain("#12");
  }

  @Test
  void aCommentHasRoomForIt() throws IOException {
    String text = write(Reports.many(300));
    assertThat(text.length()).isBetween(MarkdownReporter.MOST - 1000, 65_536);
    long rows = text.lines().filter(line -> line.startsWith("| 1 |")).count();
    assertThat(text).contains("**" + (1200 - rows) + " findings are left out here**");
  }

  @Test
  void nothingFoundIsOneLine() throws IOException {
    assertThat(write(Reports.many(0)))
        .isEqualTo(
            "## Isogloss: no findings in 1 file\n\n100 words · MQM penalty 0.00 points per 1,000"
                + " words\n");
  }
}
