package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticles.Article;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.message.MessageText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Prints what the checks of drift find in files, to be judged by a reader: FILE-OR-FOLDER… Of
 * articles with marked spans it says whether a place of the finding meets one.
 */
public final class DriftPrint {
  private DriftPrint() {}

  public static void main(String[] args) throws java.io.IOException {
    int words = 0;
    int findings = 0;
    try (DriftRun run = new DriftRun()) {
      for (String arg : args) {
        for (Article article : articles(Path.of(arg))) {
          Report report =
              arg.endsWith(".jsonl")
                  ? run.check(article.text(), Locale.forLanguageTag("ru"))
                  : run.check(article.text());
          words += DriftRun.words(report);
          findings += report.findings().size();
          report.findings().forEach(f -> print(f, article));
        }
      }
    }
    System.out.printf(
        "%d findings in %d words: %.2f in 1,000%n", findings, words, 1000.0 * findings / words);
  }

  private static List<Article> articles(Path path) throws java.io.IOException {
    if (path.toString().endsWith(".jsonl")) {
      return MqmArticles.read(path);
    }
    return List.of(".md", ".txt").stream()
        .flatMap(e -> DriftRun.files(path, e).stream())
        .map(f -> new Article(DriftRun.read(f), List.of()))
        .toList();
  }

  private static void print(Finding finding, Article article) {
    boolean marked =
        DriftMqm.places(finding, true).stream()
            .anyMatch(p -> article.marked().stream().anyMatch(m -> DriftMqm.meets(m.span(), p)));
    System.out.printf(
        "%s:%d\t%s\t%s%s%n",
        article.text().name(),
        finding.at().start().line(),
        finding.check(),
        marked ? "(marked) " : "",
        MessageText.of(finding.message()));
  }
}
