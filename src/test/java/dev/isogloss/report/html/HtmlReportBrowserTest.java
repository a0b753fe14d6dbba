package dev.isogloss.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.report.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class HtmlReportBrowserTest {
  // Not a @TempDir: the browser may still be writing its profile when it has printed the page.
  private static final Path FOLDER = Path.of("target", "browser").toAbsolutePath();

  private Chromium browser;

  @BeforeEach
  void findBrowser() throws IOException {
    Files.createDirectories(FOLDER);
    browser = Chromium.find(FOLDER);
  }

  @Test
  void theScriptRunsUnderItsPolicyAndNoOther() throws Exception {
    String dom = browser.dump(page(""), 1280);
    assertThat(root(dom)).contains("data-ready=\"true\"").doesNotContain("data-broken");
    assertThat(dom).contains("<input").doesNotContain(" disabled=\"\"");
  }

  @Test
  void aFilterHidesItsFindings() throws Exception {
    String dom =
        browser.dump(
            page(
                """
                const box = document.querySelector(".filters input[value=major]");
                box.click();
                const out = document.querySelectorAll("mark.off").length;
                document.documentElement.dataset.off = out;
                """),
            1280);
    // 3 of the 8 findings are major
    assertThat(root(dom)).contains("data-shown=\"5\"");
    assertThat(attribute(dom, "off")).isGreaterThan(3);
  }

  @Test
  void keysAndMarksLeadToTheFindings() throws Exception {
    String dom =
        browser.dump(
            page(
                """
                const press = (key) => document.activeElement.dispatchEvent(
                    new KeyboardEvent("keydown", { key, bubbles: true }));
                press("n");
                press("n");
                document.documentElement.dataset.second = document.activeElement.dataset.f;
                document.querySelector("mark[data-f='4']").click();
                document.documentElement.dataset.clicked = document.activeElement.dataset.f;
                const ticks = document.querySelectorAll(".track .tick");
                ticks[0].focus();
                press("ArrowRight");
                document.documentElement.dataset.tick = [...ticks].indexOf(document.activeElement);
                """),
            1280);
    assertThat(attribute(dom, "second")).isEqualTo(2);
    assertThat(attribute(dom, "clicked")).isEqualTo(4);
    assertThat(attribute(dom, "tick")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1280})
  void thePageIsNeverWiderThanItsWindow(int width) throws Exception {
    Path page =
        page(
            """
            document.querySelectorAll("details").forEach((d) => (d.open = true));
            const width = Math.max(
                document.documentElement.scrollWidth, document.body.scrollWidth);
            parent.postMessage({ window: innerWidth, width }, "*");
            """);
    String dom = browser.dump(frame(page, width), 1280);
    assertThat(attribute(dom, "window")).isEqualTo(width);
    assertThat(attribute(dom, "width")).isPositive().isLessThanOrEqualTo(width);
  }

  /** A window cannot be narrower than 500 pixels, but a frame in it can. */
  private static Path frame(Path page, int width) throws IOException {
    String frame =
        """
        <!doctype html><html><body><script>
        addEventListener("message", (event) =>
            Object.assign(document.documentElement.dataset, event.data));
        </script><iframe src="%s" style="width:%dpx;height:900px;border:0"></iframe></body></html>
        """;
    return Files.writeString(
        Files.createTempFile(FOLDER, "frame", ".html"), frame.formatted(page.toUri(), width));
  }

  /** The sample page; a probe needs a looser policy than the page has. */
  private Path page(String probe) throws IOException {
    String page = HtmlReporterTest.write(SampleReport.report());
    if (!probe.isEmpty()) {
      page =
          page.replaceFirst("script-src [^\"]*\"", "script-src 'unsafe-inline'\"")
              .replace("</body>", "<script>{" + probe + "}</script></body>");
    }
    return Files.writeString(Files.createTempFile(FOLDER, "page", ".html"), page);
  }

  private static String root(String dom) {
    return dom.substring(dom.indexOf("<html"), dom.indexOf(">", dom.indexOf("<html")));
  }

  private static int attribute(String dom, String name) {
    Matcher value = Pattern.compile("data-" + name + "=\"(\\d+)\"").matcher(root(dom));
    assertThat(value.find()).as(root(dom)).isTrue();
    return Integer.parseInt(value.group(1));
  }
}
