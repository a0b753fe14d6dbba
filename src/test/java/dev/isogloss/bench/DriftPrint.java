package dev.isogloss.bench;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what the checks of drift find in files, to be judged by a reader: FILE-OR-FOLDER… */
public final class DriftPrint {
  private DriftPrint() {}

  public static void main(String[] args) throws java.io.IOException {
    int words = 0;
    int findings = 0;
    try (DriftRun run = new DriftRun()) {
      for (String arg : args) {
        for (SourceText text : texts(Path.of(arg))) {
          Report report =
              arg.endsWith(".jsonl")
                  ? run.check(text, Locale.forLanguageTag("ru"))
                  : run.check(text);
          words += DriftRun.words(report);
          findings += report.findings().size();
          report.findings().forEach(f -> print(f, text));
        }
      }
    }
    System.out.printf(
        "%d findings in %d words: %.2f in 1,000%n", findings, words, 1000.0 * findings / words);
  }

  private static List<SourceText> texts(Path path) throws java.io.IOException {
    if (path.toString().endsWith(".jsonl")) {
      return MqmArticles.read(path).stream().map(MqmArticles.Article::text).toList();
    }
    return List.of(".md", ".txt").stream()
        .flatMap(e -> DriftRun.files(path, e).stream())
        .map(DriftRun::read)
        .toList();
  }

  private static void print(Finding finding, SourceText text) {
    System.out.printf(
        "%s:%d\t%s\t%s%n",
        text.name(), finding.at().start().line(), finding.check(), finding.message());
  }
}
