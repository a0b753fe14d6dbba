package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Place;
import dev.isogloss.bench.MqmScore.Count;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Measures Isogloss and LanguageTool against errors that people marked in machine translations, and
 * writes the section of {@code reports/mqm.md}. With the argument {@code list} it prints each
 * report of Isogloss instead, with the marks that it meets; with {@code list all} those of
 * LanguageTool too.
 */
public final class MqmReport {
  static final Path REPORT = Path.of("reports", "mqm.md");
  static final String TITLE = "# Errors that people marked, and clean text\n";
  static final List<String> SETS = List.of("wmt21-news", "wmt21-ted", "bio-mqm");
  private static final int FEW = 20;

  /** How the categories end that a checker can find without the source. */
  private static final List<String> NAMED =
      List.of("Whitespace", "Punctuation", "Untranslated", "Spelling", "Orthography");

  private MqmReport() {}

  public static void main(String[] args) throws IOException {
    Path folder = Corpus.shared("data/mqm");
    if (!Corpus.has(folder)) {
      System.err.println("There is no folder " + folder + "; name it by -Disogloss.shared.");
      return;
    }
    if (args.length > 0) {
      list(folder, SETS, args.length > 1);
    } else {
      write(folder);
    }
  }

  static List<MqmArticle> articles(Path folder, String set) throws IOException {
    return MqmArticle.read(folder.resolve(set + ".jsonl"));
  }

  static MqmScore score(List<MqmArticle> articles, ArticleChecker checker) {
    MqmScore score = new MqmScore();
    articles.forEach(a -> score.add(a, checker.places(a.name(), a.text())));
    return score;
  }

  private static void list(Path folder, List<String> sets, boolean all) throws IOException {
    try (IsoglossAlone isogloss = new IsoglossAlone("ru")) {
      LanguageToolAlone languageTool = new LanguageToolAlone("ru");
      for (String set : sets) {
        for (MqmArticle article : articles(folder, set)) {
          print(set + "\tisogloss", article, isogloss.places(article.name(), article.text()));
          if (all) {
            List<Place> theirs = languageTool.places(article.name(), article.text());
            print(set + "\tlanguagetool", article, theirs);
          }
        }
      }
    }
  }

  private static void print(String head, MqmArticle article, List<Place> places) {
    for (Place place : places) {
      List<String> met =
          article.marks().stream()
              .filter(m -> m.meets(place))
              .map(m -> m.category() + " «" + article.text().substring(m.start(), m.end()) + "»")
              .toList();
      System.out.printf(
          Locale.ROOT,
          "%s\t%s\t%s\t%s\t%s%n",
          head,
          place.rule(),
          met.isEmpty() ? "–" : String.join("; ", met),
          article.name(),
          CleanText.around(place, article.text()));
    }
  }

  private static void write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("## Errors marked by people in machine translations\n\n")
        .append("English to Russian; the target side alone is looked at, with no glossary. Sets: ")
        .append("WMT21 news and TED talks (half the documents), Bio-MQM (its development part). ")
        .append("An error is found when a report overlaps it, and a report is right when it ")
        .append("overlaps an error; the annotators marked what changes or hurts the meaning far ")
        .append("more often than small slips, so that a right report can count as wrong. ")
        .append("LanguageTool: its own rules alone, those that are on by default. Isogloss: its ")
        .append("defaults without hints. Written by `dev.isogloss.bench.MqmReport`.\n");
    try (IsoglossAlone isogloss = new IsoglossAlone("ru")) {
      LanguageToolAlone languageTool = new LanguageToolAlone("ru");
      List<String> heads = new ArrayList<>();
      StringBuilder named = new StringBuilder();
      named
          .append("\nRecall in categories that need no source text:\n\n")
          .append("| set | category | Isogloss | LanguageTool |\n|---|---|--:|--:|\n");
      for (String set : SETS) {
        List<MqmArticle> articles = articles(folder, set);
        MqmScore ours = score(articles, isogloss);
        MqmScore theirs = score(articles, languageTool);
        heads.add(head(set, "Isogloss", ours));
        heads.add(head(set, "LanguageTool", theirs));
        text.append(categories(set, ours, theirs)).append(rules(ours));
        NAMED.forEach(category -> named.append(named(set, category, ours, theirs)));
      }
      Accuracy.section()
          .write("mqm", text.substring(0, text.indexOf("\n### ")) + overall(heads) + named);
      text.insert(text.indexOf("\n### "), overall(heads));
    }
    new Section(REPORT, TITLE).write("mqm", text.toString());
  }

  private static String named(String set, String ending, MqmScore ours, MqmScore theirs) {
    return ours.categories().entrySet().stream()
        .filter(e -> e.getKey().endsWith(ending))
        .map(
            e ->
                "| %s | %s | %s | %s |%n"
                    .formatted(
                        set,
                        e.getKey(),
                        figure(e.getValue()),
                        figure(theirs.categories().getOrDefault(e.getKey(), Count.NONE))))
        .collect(Collectors.joining());
  }

  private static String overall(List<String> heads) {
    return "\n| set | checker | precision | recall | reports per 1,000 words |\n"
        + "|---|---|--:|--:|--:|\n"
        + String.join("", heads);
  }

  private static String head(String set, String checker, MqmScore score) {
    return "| %s | %s | %s | %s | %.2f |%n"
        .formatted(
            set,
            checker,
            figure(score.precision()),
            figure(score.recall()),
            score.reportsPerThousandWords());
  }

  private static String categories(String set, MqmScore ours, MqmScore theirs) {
    StringBuilder text = new StringBuilder();
    text.append("\n### ")
        .append(set)
        .append(": recall by category\n\n")
        .append("| category | errors | Isogloss | LanguageTool |\n|---|--:|--:|--:|\n");
    ours.categories().entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, Count> e) -> -e.getValue().all()))
        .filter(e -> e.getValue().all() >= FEW || e.getValue().right() > 0)
        .forEach(
            e ->
                text.append(
                    "| %s | %d | %.3f (%d) | %.3f (%d) |%n"
                        .formatted(
                            e.getKey(),
                            e.getValue().all(),
                            e.getValue().rate(),
                            e.getValue().right(),
                            theirs.categories().getOrDefault(e.getKey(), Count.NONE).rate(),
                            theirs.categories().getOrDefault(e.getKey(), Count.NONE).right())));
    return text.toString();
  }

  private static String rules(MqmScore ours) {
    StringBuilder text = new StringBuilder();
    Set<String> checks = new TreeSet<>();
    ours.rules().keySet().forEach(r -> checks.add(r.split(" ", 2)[0]));
    text.append("\n| check | precision |\n|---|--:|\n");
    for (String check : checks) {
      Count count = new Count(0, 0);
      for (Map.Entry<String, Count> rule : ours.rules().entrySet()) {
        if (rule.getKey().split(" ", 2)[0].equals(check)) {
          count = count.plus(rule.getValue());
        }
      }
      text.append("| %s | %s |%n".formatted(check, figure(count)));
    }
    return text.toString();
  }

  private static String figure(Count count) {
    return count.all() == 0
        ? "–"
        : "%.3f (%d/%d)".formatted(count.rate(), count.right(), count.all());
  }
}
