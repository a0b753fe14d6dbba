package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class HtmlReportBrowserTest {
  // Not a @TempDir: the browser may still be writing its profile when the test has ended.
  private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

  private static Chromium browser;

  @BeforeAll
  static void start() throws Exception {
    Files.createDirectories(FOLDER);
    browser = Chromium.start(FOLDER);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Path write(Report report) throws IOException {
    return Files.writeString(
        Files.createTempFile(FOLDER, "page", ".html"), HtmlReporterTest.write(report));
  }

  private static BrowserPage sample() throws IOException {
    return browser.open(write(SampleReport.report()));
  }

  private static int shown(BrowserPage page) throws IOException {
    return page.evaluate("[...document.querySelectorAll('.card')].filter(c => !c.hidden).length")
        .asInt();
  }

  private static int focused(BrowserPage page) throws IOException {
    return page.evaluate("+document.activeElement.dataset.f").asInt();
  }

  @Test
  void noScriptRunsButItsOwn() throws IOException {
    BrowserPage page = sample();
    assertThat(page.evaluate("document.documentElement.dataset.broken ?? ''").asText()).isEmpty();
    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'),"
            + " {textContent: 'document.title = `broken`'}))");
    assertThat(page.evaluate("document.title").asText()).startsWith("8 findings in 2 files");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>document.documentElement.dataset.broken = 1</script>",
        "<img src=x onerror=\"document.documentElement.dataset.broken = 1\">",
        "<!--<script>",
        "]]> --> </p></main></body></html>",
        "\u202eright to left\u202c \u2066 مرحبا بالعالم שלום",
        "{{1+1}} ${1+1} \u2028 \u0000 \u001b[31m",
        "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319a\u0360l\u0321go"
      })
  void aHostileArticleStaysText(String hostile) throws IOException {
    String text = hostile + "w".repeat(5000) + hostile;
    BrowserPage page = browser.open(write(Reports.found(hostile, text, hostile, hostile + "x")));
    page.window(360, 800);
    assertThat(page.evaluate("document.documentElement.dataset.broken ?? ''").asText()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    String shown = page.evaluate("document.querySelectorAll('.row > p')[1].textContent").asText();
    assertThat(shown).isEqualTo(shownAs(text) + "1");
    page.click(".accept");
    page.click("[data-action=patch]");
    assertThat(page.downloaded("isogloss.patch")).contains("+" + hostile + "x\n");
  }

  /** Control characters print as their pictures. */
  private static String shownAs(String text) {
    return text.replace('\u0000', '\u2400').replace('\u001b', '\u241b');
  }

  @Test
  void filtersHideWhatIsNotAskedFor() throws IOException {
    BrowserPage page = sample();
    page.click(".filters input[value=major]");
    assertThat(shown(page)).isEqualTo(5);
    assertThat(page.evaluate("document.querySelectorAll('mark.off').length").asInt()).isPositive();
    page.click(".filters input[value=major]");
    choose(page, "concept", "sutskever");
    assertThat(shown(page)).isEqualTo(1);
    choose(page, "concept", "");
    choose(page, "file", "1");
    assertThat(shown(page)).isEqualTo(2);
    assertThat(page.text(".shown")).startsWith("2 of 8 shown.");
  }

  private static void choose(BrowserPage page, String key, String value) throws IOException {
    page.evaluate(
        "(() => { const list = document.querySelector('select[data-key=%s]'); list.value = '%s';"
                .formatted(key, value)
            + " list.dispatchEvent(new Event('change', {bubbles: true})); })()");
  }

  @Test
  void keysGoFromFindingToFinding() throws IOException {
    BrowserPage page = sample();
    page.press("n");
    page.press("n");
    assertThat(focused(page)).isEqualTo(2);
    page.press("p");
    assertThat(focused(page)).isEqualTo(1);
    assertThat(page.evaluate("location.hash").asText()).isEqualTo("#finding-6f1d2a");
  }

  @Test
  void aMarkLeadsToItsCard() throws IOException {
    BrowserPage page = sample();
    page.click("mark[data-f='4']");
    assertThat(focused(page)).isEqualTo(4);
  }

  @Test
  void aSharedLinkOpensItsFinding() throws IOException {
    BrowserPage page = sample();
    page.go(page.evaluate("location.href").asText() + "#finding-6f1d2a");
    page.reload();
    page.waitFor("document.activeElement?.dataset.f === '1'");
    assertThat(inSight(page, "#m1")).isTrue();
  }

  private static boolean inSight(BrowserPage page, String selector) throws IOException {
    return page.evaluate(
            "(() => { const r = document.querySelector('%s').getBoundingClientRect();"
                    .formatted(selector)
                + " return r.top >= 0 && r.bottom <= innerHeight; })()")
        .asBoolean();
  }

  @Test
  void aTickTellsItsSentenceAndLeadsThere() throws IOException {
    BrowserPage page = sample();
    page.window(1280, 500);
    page.hover(".tick.forbidden");
    assertThat(page.text("#sentence b")).isEqualTo("законом** расширения");
    assertThat(page.text("#sentence"))
        .startsWith("Качество модели подчиняется **законом** расширения: при росте");
    page.click(".tick.forbidden");
    String target = page.evaluate("document.querySelector('.tick.forbidden').hash").asText();
    assertThat(page.evaluate("location.hash").asText()).isEqualTo(target);
    page.waitFor("document.querySelector('" + target + "').getBoundingClientRect().top < 500");
    assertThat(inSight(page, target)).isTrue();
  }

  @Test
  void arrowsGoFromTickToTick() throws IOException {
    BrowserPage page = sample();
    page.evaluate("document.querySelector('.tick').focus()");
    page.press("ArrowRight");
    assertThat(
            page.evaluate("[...document.querySelectorAll('.tick')].indexOf(document.activeElement)")
                .asInt())
        .isEqualTo(1);
    assertThat(page.evaluate("document.querySelector('#sentence').hidden").asBoolean()).isFalse();
  }

  @Test
  void acceptedFixesAreDownloadedAsPatchAndAsText() throws Exception {
    BrowserPage page = sample();
    page.click(".card[data-f='1'] .accept");
    page.click(".card[data-f='5'] .accept");
    page.click(".card[data-f='3'] .reject");
    assertThat(page.text(".decided")).isEqualTo("2 accepted, 1 rejected.");
    page.click("[data-action=fixed]");
    String expected =
        SampleReport.ARTICLE
            .content()
            .replace("законом** расширения", "закону** масштабирования")
            .replace("что что", "что");
    assertThat(page.downloaded("scaling.ru.md")).isEqualTo(expected);
    page.click("[data-action=patch]");
    assertThat(PatchFile.apply(SampleReport.ARTICLE.content(), page.downloaded("isogloss.patch")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyEditsMakeAPatchThatApplies(long seed) throws IOException {
    RandomEdits random = new RandomEdits(seed);
    BrowserPage page = browser.open(write(random.report()));
    page.click("[data-action=all-safe]");
    page.click("[data-action=fixed]");
    assertThat(page.downloaded("random.md")).isEqualTo(random.fixed());
    page.click("[data-action=patch]");
    assertThat(PatchFile.apply(random.text(), page.downloaded("isogloss.patch")))
        .isEqualTo(random.fixed());
  }

  @Test
  void decisionsOutliveThePage() throws IOException {
    Path file = write(SampleReport.report());
    BrowserPage page = browser.open(file);
    page.click(".card[data-f='4'] .accept");
    page.click(".card[data-f='1'] .reject");
    page.go("about:blank");
    page.go(file.toUri().toString());
    assertThat(page.text(".decided")).isEqualTo("1 accepted, 1 rejected.");
    assertThat(pressed(page, ".card[data-f='4'] .accept")).isTrue();
    page.click("[data-action=clear]");
    assertThat(pressed(page, ".card[data-f='4'] .accept")).isFalse();
  }

  private static boolean pressed(BrowserPage page, String selector) throws IOException {
    return page.evaluate(
            "document.querySelector(`%s`).getAttribute('aria-pressed') === 'true'"
                .formatted(selector))
        .asBoolean();
  }

  @Test
  void ofTwoFixesInOnePlaceOneIsAccepted() throws IOException {
    BrowserPage page = sample();
    page.click(".card[data-f='1'] .accept");
    page.click(".card[data-f='6'] .accept");
    assertThat(page.text(".decided"))
        .isEqualTo("1 accepted, 0 rejected. Finding 1 changes the same place and is open again.");
    page.click("[data-action=clear]");
    page.click("[data-action=all-safe]");
    assertThat(page.text(".decided")).isEqualTo("4 accepted, 0 rejected.");
  }

  @Test
  void keysAcceptAndReject() throws IOException {
    BrowserPage page = sample();
    page.press("n");
    page.press("a");
    assertThat(page.text(".decided")).isEqualTo("1 accepted, 0 rejected.");
    page.press("r");
    assertThat(page.text(".decided")).isEqualTo("0 accepted, 1 rejected.");
  }

  @ParameterizedTest
  @CsvSource({"360, screen", "768, screen", "1280, screen", "700, print"})
  void thePageIsNeverWiderThanItsWindow(int width, String medium) throws IOException {
    BrowserPage page = sample();
    page.window(width, 900);
    page.medium(medium, "light");
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    assertThat(
            page.evaluate(
                    "Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
                .asInt())
        .isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"light, 1280", "dark, 1280", "light, 360"})
  void axeFindsNoBarrier(String scheme, int width) throws IOException {
    BrowserPage page = sample();
    page.window(width, 900);
    page.medium("screen", scheme);
    page.click(".card[data-f='1'] .accept");
    page.click(".card[data-f='3'] .reject");
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    try (InputStream axe =
        Objects.requireNonNull(getClass().getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + ";0");
    }
    JsonNode result =
        page.evaluate("axe.run().then(r => ({violations: r.violations, passes: r.passes.length}))");
    assertThat(result.get("passes").asInt()).isGreaterThan(20);
    assertThat(result.get("violations"))
        .map(
            v ->
                v.get("id").asText()
                    + ": "
                    + v.at("/nodes/0/failureSummary").asText()
                    + " "
                    + v.at("/nodes/0/html").asText())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = 1250)
  void fiveThousandFindingsAreNoBurden(int ofEach) throws IOException {
    Path file = write(Reports.paragraphs(ofEach));
    BrowserPage page = browser.open(file);
    long load =
        page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].duration)")
            .asLong();
    long filter =
        page.evaluate(
                "(() => { const t = performance.now();"
                    + " document.querySelector('.filters input[value=major]').click();"
                    + " document.body.offsetHeight; return Math.round(performance.now() - t); })()")
            .asLong();
    System.out.printf(
        "%d findings: loaded in %d ms, filtered in %d ms%n", 4 * ofEach, load, filter);
    assertThat(shown(page)).isEqualTo(3 * ofEach);
    assertThat(load).isLessThan(20_000);
    assertThat(filter).isLessThan(4_000);
  }
}
