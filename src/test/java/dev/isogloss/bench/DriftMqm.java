package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticles.Article;
import dev.isogloss.bench.MqmArticles.Marked;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Related;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Measures the checks of drift against the spans that people marked in machine translations. */
final class DriftMqm {
  private static final Set<String> INCONSISTENCY =
      Set.of("Inconsistency", "Terminology/Inconsistent");

  private DriftMqm() {}

  /**
   * What was found of one set.
   *
   * @param spans how many spans are marked as inconsistent
   * @param found how many of them a place of a finding meets
   * @param places how many places the findings have
   * @param right how many of them meet a span of any category
   */
  record Row(String set, int articles, int words, int spans, int found, int places, int right) {}

  /** How the places of a finding are counted. */
  private enum Count {
    ALL,
    FIRST,
    CLUSTER
  }

  /** The ways to count: all places of a finding, only the one at which it stands, all as one. */
  static List<Row> measure(Path file, DriftRun run, Predicate<Finding> counted) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Count count : Count.values()) {
      rows.add(measure(file, run, counted, count));
    }
    return rows;
  }

  private static Row measure(Path file, DriftRun run, Predicate<Finding> counted, Count count)
      throws IOException {
    List<Article> articles = MqmArticles.read(file);
    int[] sums = new int[5];
    for (Article article : articles) {
      var report = run.check(article.text(), Locale.forLanguageTag("ru"));
      sums[0] += DriftRun.words(report);
      List<Marked> wanted =
          article.marked().stream().filter(m -> INCONSISTENCY.contains(m.category())).toList();
      sums[1] += wanted.size();
      Set<Marked> found = new HashSet<>();
      for (Finding finding : report.findings().stream().filter(counted).toList()) {
        List<Span> places = places(finding, count != Count.FIRST);
        List<Span> right =
            places.stream()
                .filter(p -> article.marked().stream().anyMatch(m -> meets(m.span(), p)))
                .toList();
        List<Marked> met =
            wanted.stream().filter(m -> places.stream().anyMatch(p -> meets(m.span(), p))).toList();
        sums[3] += count == Count.CLUSTER ? 1 : places.size();
        sums[4] += count == Count.CLUSTER ? Math.min(1, right.size()) : right.size();
        found.addAll(met);
      }
      sums[2] += found.size();
    }
    return new Row(
        file.getFileName().toString(),
        articles.size(),
        sums[0],
        sums[1],
        sums[2],
        sums[3],
        sums[4]);
  }

  static List<Span> places(Finding finding, boolean related) {
    Stream<Location> more =
        related ? finding.related().stream().map(Related::at) : Stream.<Location>empty();
    return Stream.concat(Stream.of(finding.at()), more).map(Location::span).toList();
  }

  static boolean meets(Span marked, Span place) {
    return marked.overlaps(place) || marked.isEmpty() && marked.start() == place.start();
  }
}
