package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.finding.Omitted.Reason;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Golden;
import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {
  static String write(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReporter(SampleReport.TOOL, Calibration.DEFAULT).write(report, out);
    return out.toString();
  }

  private static String sample() throws IOException {
    return write(SampleReport.report());
  }

  @Test
  void golden() throws IOException {
    Golden.check("report.html", sample());
  }

  @Test
  void everyElementIsClosed() throws IOException {
    Markup.requireBalanced(sample());
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryAnchorIsUnique() throws IOException {
    String page = sample();
    Set<String> ids = new HashSet<>();
    Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
    }
    Matcher link = Pattern.compile(" href=\"([^\"]*)\"").matcher(page);
    int links = 0;
    while (link.find()) {
      assertThat(link.group(1)).startsWith("#");
      assertThat(ids).contains(link.group(1).substring(1));
      links++;
    }
    assertThat(links).isGreaterThan(30);
  }

  @Test
  void nothingReadFromAFileIsMarkup() throws IOException {
    String page = sample();
    assertThat(page.split("<script", -1)).as("our script and its data").hasSize(3);
    assertThat(page)
        .containsOnlyOnce("<script>")
        .containsOnlyOnce("<script type=\"application/json");
    assertThat(page)
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
        .contains("notes/&lt;b&gt;&amp;&quot;x&quot;.txt")
        .doesNotContain("<b>&", "<!-- ", "\u001b");
  }

  @Test
  void whatIsNotShownIsCounted() throws IOException {
    Report accepted = SampleReport.report().omit(finding -> Optional.of(Reason.BASELINE));
    String count = Integer.toString(SampleReport.report().findings().size());
    assertThat(write(accepted)).contains("Not shown: " + count + " in the baseline.");
    assertThat(sample()).doesNotContain("Not shown");
  }

  @Test
  void nothingIsLoaded() throws IOException {
    assertThat(sample())
        .contains("default-src 'none'".replace("'", "&#39;"))
        .doesNotContain("http://", "https://", "src=\"", "url(", "@import");
  }

  @Test
  void theTextCarriesItsLanguage() throws IOException {
    assertThat(sample())
        .contains("<div class=\"text\" lang=\"ru\">")
        .contains("<div class=\"text\" lang=\"en-GB\">")
        .contains("<p dir=\"auto\">");
  }

  @Test
  void aCleanReportHasItsTextAndNoFilters() throws IOException {
    Report sample = SampleReport.report();
    String page = write(new Report(sample.files(), List.of(), List.of(), List.of()));
    Markup.requireBalanced(page);
    assertThat(page)
        .contains("0 findings in 2 files")
        .contains("знает предел.")
        .doesNotContain("<form", "class=\"drift\"");
  }
}
