package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.Main;
import dev.isogloss.cli.print.Terminal;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The page of the corpus's article, as the README shows it. {@code -Dupdate} rewrites the images of
 * {@code docs/images}.
 */
@Tag("browser")
class CorpusReportBrowserTest {
  private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();
  private static final Path IMAGES = Path.of("docs", "images");
  private static final String ARTICLE = "corpus/scaling-laws.ru-machine.md";

  private static Chromium browser;
  private static Path report;

  @BeforeAll
  static void write() throws Exception {
    Files.createDirectories(FOLDER);
    browser = Chromium.start(FOLDER);
    report = FOLDER.resolve("corpus.html");
    StringWriter errors = new StringWriter();
    Main.run(
        Terminal.NONE,
        new PrintWriter(new StringWriter()),
        new PrintWriter(errors),
        "check",
        ARTICLE,
        "--glossary",
        "glossaries/machine-learning.csv",
        "--format",
        "html",
        "--output",
        report.toString());
    assertThat(errors.toString()).isEmpty();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theDriftMapTellsTheSentence() throws IOException {
    BrowserPage page = browser.open(report);
    page.window(1200, 860);
    page.hover(".tick.forbidden");
    assertThat(page.text("#sentence b")).startsWithIgnoringCase("закон").endsWith("расширения");
    page.evaluate("scrollTo(0, 0)");
    page.evaluate(
        "document.querySelectorAll('.tick.forbidden.v1')[5].focus({preventScroll: true})");
    picture("report-drift.png", page);
  }

  @Test
  void allSafeFixesAreThoseOfTheCommandLine() throws Exception {
    BrowserPage page = browser.open(report);
    page.click("[data-action=all-safe]");
    page.click("[data-action=fixed]");
    String fixed = page.downloaded("scaling-laws.ru-machine.md");
    Path copy = Files.writeString(FOLDER.resolve("scaling-laws.ru-machine.md"), article());
    Main.run(
        Terminal.NONE,
        new PrintWriter(new StringWriter()),
        new PrintWriter(new StringWriter()),
        "fix",
        copy.toString(),
        "--glossary",
        "glossaries/machine-learning.csv");
    assertThat(fixed).isEqualTo(Files.readString(copy)).isNotEqualTo(article());
  }

  private static String article() throws IOException {
    return Files.readString(Path.of(ARTICLE));
  }

  @Test
  void theTextWithItsMargin() throws IOException {
    BrowserPage page = browser.open(report);
    page.window(1200, 860);
    page.click(".card[data-f='4'] .accept");
    page.click(".card[data-f='7'] .accept");
    page.click(".card[data-f='8'] .reject");
    page.evaluate("document.activeElement.blur()");
    page.evaluate("document.querySelector('#f0l12').scrollIntoView({block: 'start'})");
    page.evaluate("scrollBy(0, 240)");
    picture("report-text.png", page);
    page.medium("screen", "dark");
    picture("report-text-dark.png", page);
  }

  private static void picture(String name, BrowserPage page) throws IOException {
    byte[] image = page.screenshot();
    assertThat(image.length).as(name).isGreaterThan(10_000);
    Files.write(FOLDER.resolve(name), image);
    if (System.getProperty("update") != null) {
      Files.write(IMAGES.resolve(name), image);
    }
  }
}
