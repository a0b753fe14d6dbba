package dev.isogloss.bench;

import dev.isogloss.bench.MqmArticle.Mark;
import dev.isogloss.bench.MqmArticle.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a checker finds what people marked. A mark is found when a reported place of its article
 * overlaps it, and a report is right when it overlaps a mark.
 */
final class MqmScore {
  private final Map<String, Count> categories = new TreeMap<>();
  private final Map<String, Count> rules = new TreeMap<>();
  private int words;

  /** So many of so many. */
  record Count(int right, int all) {
    static final Count NONE = new Count(0, 0);

    Count plus(boolean hit) {
      return new Count(right + (hit ? 1 : 0), all + 1);
    }

    Count plus(Count other) {
      return new Count(right + other.right, all + other.all);
    }

    double rate() {
      return all == 0 ? 0 : (double) right / all;
    }
  }

  void add(MqmArticle article, List<Place> places) {
    words += article.words();
    for (Place place : places) {
      boolean hit = article.marks().stream().anyMatch(m -> m.meets(place));
      rules.put(place.rule(), rules.getOrDefault(place.rule(), Count.NONE).plus(hit));
    }
    for (Mark mark : article.marks()) {
      boolean hit = places.stream().anyMatch(mark::meets);
      String category = mark.category();
      categories.put(category, categories.getOrDefault(category, Count.NONE).plus(hit));
    }
  }

  /** The marks that were found, by category. */
  Map<String, Count> categories() {
    return categories;
  }

  /** The reports that were right, by rule. */
  Map<String, Count> rules() {
    return rules;
  }

  Count recall() {
    return categories.values().stream().reduce(Count.NONE, Count::plus);
  }

  Count precision() {
    return rules.values().stream().reduce(Count.NONE, Count::plus);
  }

  double reportsPerThousandWords() {
    return 1000.0 * precision().all() / words;
  }
}
