package dev.isogloss.bench;

import dev.isogloss.bench.DriftMqm.Row;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Measures what the checks of drift find without a glossary, and writes {@code reports/drift.md}.
 */
public final class DriftReport {
  private static final int MEGABYTE = 1_000_000;
  private static final String TERM = "drift-term";

  private DriftReport() {}

  public static void main(String[] args) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("# Drift without a glossary\n\n")
        .append("What the checks `drift-…` find when no glossary is given. Written by ")
        .append("`dev.isogloss.bench.DriftReport`.\n");
    try (DriftRun run = new DriftRun()) {
      planted(run, text);
      if (Corpus.has(DriftArticle.ANNOTATION)) {
        article(run, text);
        human(run, text);
        mqm(run, text);
      }
      cost(run, text);
    }
    judged(text);
    Files.writeString(Path.of("reports", "drift.md"), text.toString());
  }

  private static void planted(DriftRun run, StringBuilder text) {
    text.append("\n## Planted drift\n\nArticles written for this purpose ")
        .append("(`src/test/resources/bench/drift`). A cluster is right when two of its ")
        .append("renderings are two of a planted one's.\n\n")
        .append(
            "| article | planted | found | reported | right | missed |\n|---|--:|--:|--:|--:|---|\n");
    for (PlantedDrift.Row row : PlantedDrift.measure(run)) {
      text.append(
          "| %s | %d | %d | %d | %d | %s |%n"
              .formatted(
                  row.article(),
                  row.planted(),
                  row.found(),
                  row.reported(),
                  row.right(),
                  String.join("; ", row.missed())));
    }
  }

  private static void article(DriftRun run, StringBuilder text) {
    DriftArticle.Result found = DriftArticle.measure(run);
    text.append(
            "\n## A real article\n\nThe annotated article of `reports/accuracy.md`; items that ")
        .append("the annotator calls detectable as drift. A cluster is right when one of its ")
        .append("places is annotated as wrong.\n\n| figure | value |\n|---|--:|\n")
        .append(
            ratio(
                "items at the place of a finding or at a stray rendering",
                found.atStrays(),
                found.items()))
        .append(ratio("items at any place of a finding", found.anywhere(), found.items()))
        .append(ratio("clusters that are right", found.right(), found.clusters()));
    try (DriftRun bare = DriftRun.withoutDoublets()) {
      DriftArticle.Result without = DriftArticle.measure(bare);
      text.append(
              ratio(
                  "without the list of doublets: items at any place of a finding",
                  without.anywhere(),
                  without.items()))
          .append(
              ratio(
                  "without the list of doublets: clusters that are right",
                  without.right(),
                  without.clusters()));
    }
  }

  private static String ratio(String name, int part, int of) {
    return "| %s | %.3f (%d of %d) |%n"
        .formatted(name, of == 0 ? 0.0 : (double) part / of, part, of);
  }

  private static void human(DriftRun run, StringBuilder text) {
    text.append("\n## Human text\n\n| text | words | clusters | in 1,000 words | by check |\n")
        .append("|---|--:|--:|--:|---|\n");
    for (Path folder :
        List.of(
            Path.of("corpus/clean.ru.md"),
            Path.of("corpus/scaling-laws.ru.md"),
            Corpus.shared("data/elixirschool/lessons/ru"),
            Corpus.shared("data/elixirschool/lessons/en"))) {
      List<Report> reports =
          DriftRun.files(folder, ".md").stream().map(f -> run.check(DriftRun.read(f))).toList();
      List<Finding> findings = reports.stream().flatMap(r -> r.findings().stream()).toList();
      int words = reports.stream().mapToInt(DriftRun::words).sum();
      Map<String, Long> checks =
          findings.stream()
              .collect(
                  Collectors.groupingBy(
                      Finding::check, java.util.TreeMap::new, Collectors.counting()));
      text.append(
          "| %s | %d | %d | %.2f | %s |%n"
              .formatted(
                  Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath()).getFileName(),
                  words,
                  findings.size(),
                  1000.0 * findings.size() / words,
                  checks));
    }
  }

  private static void mqm(DriftRun run, StringBuilder text) throws IOException {
    text.append("\n## Spans that people marked as inconsistent (MQM)\n\nMachine translations, the ")
        .append("target side only. «All places» counts every place that a finding lists, as the ")
        .append(
            "tool that accompanies the data does; «first» only the place of the finding; «clusters» counts each finding ")
        .append("once, right where any of its places is. A ")
        .append("place is right when it meets a span of any category.\n\n")
        .append(
            "| set | checks | places counted | spans met | recall | places | right | precision |\n")
        .append("|---|---|---|--:|--:|--:|--:|--:|\n");
    Map<String, Predicate<Finding>> checks =
        new java.util.TreeMap<>(Map.of("all", f -> true, TERM, f -> f.check().equals(TERM)));
    for (String set : List.of("wmt21-news", "wmt21-ted", "bio-mqm")) {
      for (var check : checks.entrySet()) {
        List<Row> rows =
            DriftMqm.measure(Corpus.shared("data/mqm/" + set + ".jsonl"), run, check.getValue());
        text.append(row(set, check.getKey(), "all", rows.get(0)));
        text.append(row(set, check.getKey(), "first", rows.get(1)));
        text.append(row(set, check.getKey(), "clusters", rows.get(2)));
      }
    }
  }

  private static String row(String set, String checks, String places, Row row) {
    return "| %s | %s | %s | %d of %d | %.3f | %d | %d | %.3f |%n"
        .formatted(
            set,
            checks,
            places,
            row.found(),
            row.spans(),
            (double) row.found() / row.spans(),
            row.places(),
            row.right(),
            row.places() == 0 ? 0.0 : (double) row.right() / row.places());
  }

  private static void cost(DriftRun run, StringBuilder text) {
    text.append("\n## Cost\n\nThe article of the project again and again as one file, the drift ")
        .append("checks alone, one thread.\n\n| bytes of UTF-8 | seconds |\n|--:|--:|\n");
    String article = DriftRun.read(Path.of("corpus/scaling-laws.ru-machine.md")).content();
    for (int bytes : new int[] {MEGABYTE / 4, MEGABYTE / 2, MEGABYTE}) {
      StringBuilder many = new StringBuilder();
      int length = article.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
      for (int i = 0; i * length < bytes; i++) {
        many.append(article).append("\n\n");
      }
      long start = System.nanoTime();
      run.check(new SourceText("many.md", many.toString()), Locale.forLanguageTag("ru"));
      text.append("| %d | %.1f |%n".formatted(bytes, (System.nanoTime() - start) / 1e9));
    }
  }

  /** What a reader has said of the clusters in human text and in machine translations. */
  private static void judged(StringBuilder text) {
    List<List<String>> rows = Resource.rows("drift-verdicts.tsv");
    Map<String, Long> counts =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.get(0) + ", " + r.get(2),
                    java.util.TreeMap::new,
                    Collectors.counting()));
    text.append("\n## Clusters judged by hand\n\n`src/test/resources/bench/drift-verdicts.tsv` ")
        .append("lists them: where, which renderings, the verdict. «drift»: an editor would want ")
        .append("to know; «style»: true but a matter of taste; «false»: two things.\n\n")
        .append("| text, verdict | clusters |\n|---|--:|\n");
    counts.forEach((verdict, n) -> text.append("| %s | %d |%n".formatted(verdict, n)));
  }
}
