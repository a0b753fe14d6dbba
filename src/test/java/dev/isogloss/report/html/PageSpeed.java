package dev.isogloss.report.html;

import dev.isogloss.finding.Report;
import dev.isogloss.report.Reports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the report page with 5,000 findings in Chromium, and prints a table. Each run opens the
 * page in a new tab.
 */
final class PageSpeed {
  private static final int FINDINGS = 5000;
  private static final int RUNS = 5;

  private PageSpeed() {}

  /** One run, in seconds. */
  private record Times(double written, double opened, double filtered) {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "page-speed").toAbsolutePath());
    Report report = Reports.paragraphs(FINDINGS / 4);
    List<Times> runs = new ArrayList<>();
    Path file = folder.resolve("report.html");
    try (Chromium browser = Chromium.start(folder)) {
      for (int i = 0; i < RUNS; i++) {
        runs.add(run(browser, report, file));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d findings in one file; the page has %.1f MB.%n%n",
        FINDINGS,
        Files.size(file) / 1e6);
    System.out.println("| step | median | runs |");
    System.out.println("|---|---|---|");
    row("the page is written (one process, warm from the second run on)", runs, 0);
    row("it opens in Chromium, until its script is done", runs, 1);
    row("a filter is clicked, until the page is laid out again", runs, 2);
  }

  private static Times run(Chromium browser, Report report, Path file) throws Exception {
    long start = System.nanoTime();
    Files.writeString(file, HtmlReporterTest.write(report));
    long written = System.nanoTime();
    BrowserPage page = browser.open(file);
    page.evaluate("document.body.offsetHeight");
    long opened = System.nanoTime();
    double filtered =
        page.evaluate(
                "(() => { const t = performance.now();"
                    + " document.querySelector('.filters input[value=major]').click();"
                    + " document.body.offsetHeight; return performance.now() - t; })()")
            .asDouble();
    return new Times((written - start) / 1e9, (opened - written) / 1e9, filtered / 1e3);
  }

  private static void row(String step, List<Times> runs, int which) {
    List<Double> times = runs.stream().map(run -> time(run, which)).toList();
    double median = times.stream().sorted().toList().get(RUNS / 2);
    String all =
        String.join(
            ", ", times.stream().map(time -> String.format(Locale.ROOT, "%.2f", time)).toList());
    System.out.printf(Locale.ROOT, "| %s | %.2f s | %s |%n", step, median, all);
  }

  private static double time(Times run, int which) {
    return which == 0 ? run.written() : which == 1 ? run.opened() : run.filtered();
  }
}
