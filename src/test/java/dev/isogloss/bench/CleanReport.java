package dev.isogloss.bench;

import dev.isogloss.bench.CleanText.Report;
import dev.isogloss.language.InstalledLanguages;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts the reports on clean text and writes the section of {@code reports/mqm.md}. With the
 * argument {@code list} it prints each report of Isogloss instead, with {@code list all} those of
 * LanguageTool too.
 */
public final class CleanReport {
  private CleanReport() {}

  public static void main(String[] args) throws IOException {
    boolean list = args.length > 0;
    StringBuilder text = new StringBuilder();
    text.append("## Clean text\n\n")
        .append("Texts that people wrote or translated. Most reports on them are false; some are ")
        .append("slips that were there. LanguageTool is given the prose alone, without markup and ")
        .append("code. Of TICO-19 each document is a text. A finding counts once, whatever copies ")
        .append("or further places it names. Written by `dev.isogloss.bench.CleanReport`.\n\n")
        .append("| text | words | Isogloss: reports per 1,000 words | of them not on drift ")
        .append("| hints beside | LanguageTool |\n|---|--:|--:|--:|--:|--:|\n");
    InstalledLanguages languages = new InstalledLanguages();
    Map<String, Integer> checks = new TreeMap<>();
    for (CleanText clean : CleanText.all()) {
      try (IsoglossAlone isogloss = new IsoglossAlone(clean.language())) {
        List<Report> all = clean.reports(isogloss);
        List<Report> ours = all.stream().filter(r -> !isHint(r)).toList();
        List<Report> hints = all.stream().filter(CleanReport::isHint).toList();
        List<Report> local = ours.stream().filter(r -> !r.rule().startsWith("drift-")).toList();
        List<Report> theirs =
            list && args.length < 2
                ? List.of()
                : clean.reportsOnProse(new LanguageToolAlone(tag(clean)));
        ours.forEach(r -> checks.merge(r.rule().split(" ", 2)[0], 1, Integer::sum));
        if (list) {
          ours.forEach(r -> print(clean, "isogloss", r));
          theirs.forEach(r -> print(clean, "languagetool", r));
        }
        int words = clean.words(languages);
        text.append(
            "| %s | %d | %s | %s | %s | %s |%n"
                .formatted(
                    clean.title(),
                    words,
                    rate(ours, words),
                    rate(local, words),
                    rate(hints, words),
                    rate(theirs, words)));
      }
    }
    if (!list) {
      Accuracy.section().write("clean", text.toString());
    }
    text.append("\n| check | reports on clean text |\n|---|--:|\n");
    checks.forEach((check, count) -> text.append("| %s | %d |%n".formatted(check, count)));
    if (!list) {
      new Section(MqmReport.REPORT, MqmReport.TITLE).write("clean", text.toString());
    }
  }

  private static boolean isHint(Report report) {
    return report.rule().startsWith(ArticleChecker.HINT);
  }

  private static String tag(CleanText clean) {
    return clean.language().equals("en") ? "en-US" : clean.language();
  }

  private static String rate(List<Report> reports, int words) {
    return "%.2f (%d)".formatted(1000.0 * reports.size() / words, reports.size());
  }

  private static void print(CleanText clean, String checker, Report report) {
    System.out.println(
        String.join("\t", clean.title(), checker, report.rule(), "–", report.text()));
  }
}
