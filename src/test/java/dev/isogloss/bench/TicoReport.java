package dev.isogloss.bench;

import dev.isogloss.bench.Tico19.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes how often the termbases' Russian terms stand in the translations. */
public final class TicoReport {
  private static final int JUDGED = 60;

  private TicoReport() {}

  public static void main(String[] args) throws IOException {
    Path folder = Corpus.shared("data/tico19");
    if (!Corpus.has(folder)) {
      System.err.println("There is no folder " + folder + "; name it by -Disogloss.shared.");
      return;
    }
    List<Place> places = Tico19.places(folder);
    if (args.length > 0) {
      sample(places).forEach(TicoReport::print);
      return;
    }
    Section.ofTerms().write("tico19", table(places) + causes(places) + judged(places));
  }

  /** Misses drawn at random, the same each time. */
  static List<Place> sample(List<Place> places) {
    List<Place> misses =
        new ArrayList<>(places.stream().filter(p -> p.matched() && !p.found()).toList());
    Collections.shuffle(misses, new Random(19));
    return misses.subList(0, Math.min(JUDGED, misses.size()));
  }

  static double hitRate(List<Place> places) {
    return rate(places.stream().filter(Place::matched).map(Place::found).toList());
  }

  private static double rate(List<Boolean> hits) {
    return (double) hits.stream().filter(h -> h).count() / hits.size();
  }

  private static void print(Place place) {
    System.out.printf(
        "%s\t%s\t%s => %s%n   %s%n   %s%n",
        place.key(),
        place.rendering(),
        place.entry().english(),
        place.entry().russian(),
        place.unit().english(),
        place.unit().russian());
  }

  private static String table(List<Place> places) {
    StringBuilder text = new StringBuilder();
    text.append("## A termbase's Russian term in human translations (TICO-19)\n\n")
        .append("3,071 segments. A place is an entry whose English term stands in a segment; a ")
        .append("hit is one whose Russian term stands in the translation.\n\n")
        .append("| termbase | places by our matcher | hits by our matcher | hits by substring ")
        .append("| places by substring | of them hits by substring |\n")
        .append("|---|--:|--:|--:|--:|--:|\n");
    for (String base : Tico19.TERM_BASES) {
      row(base, places.stream().filter(p -> p.base().equals(base)).toList(), text);
    }
    row("both", places, text);
    return text.toString();
  }

  private static void row(String name, List<Place> places, StringBuilder text) {
    List<Place> ours = places.stream().filter(Place::matched).toList();
    List<Place> plain = places.stream().filter(Place::contained).toList();
    text.append(
        "| %s | %d | %.3f | %.3f | %d | %.3f |%n"
            .formatted(
                name,
                ours.size(),
                rate(ours.stream().map(Place::found).toList()),
                rate(ours.stream().map(Place::spelled).toList()),
                plain.size(),
                rate(plain.stream().map(Place::spelled).toList())));
  }

  private static String causes(List<Place> places) {
    List<Place> misses = places.stream().filter(p -> p.matched() && !p.found()).toList();
    Map<Renderings.Kind, List<Place>> kinds =
        misses.stream()
            .collect(Collectors.groupingBy(Place::rendering, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder("\nWhat stands in the translation at the misses:\n\n");
    text.append("| instead of the term | places | share of misses | commonest entries |\n")
        .append("|---|--:|--:|---|\n");
    kinds.forEach(
        (kind, of) ->
            text.append(
                "| %s | %d | %.3f | %s |%n"
                    .formatted(
                        kind.title, of.size(), (double) of.size() / misses.size(), commonest(of))));
    return text.toString();
  }

  private static String commonest(List<Place> places) {
    Map<String, Long> counts =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    p -> p.entry().english() + " → " + String.join(" / ", p.entry().russian()),
                    TreeMap::new,
                    Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(5)
        .map(e -> e.getKey() + " (" + e.getValue() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String judged(List<Place> places) {
    Map<String, String> verdicts =
        Resource.rows("tico-verdicts.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    Map<String, Long> counts = new TreeMap<>();
    for (Place place : sample(places)) {
      counts.merge(verdicts.getOrDefault(place.key(), "not judged yet"), 1L, Long::sum);
    }
    StringBuilder text =
        new StringBuilder("\n%d misses at random, judged by hand:\n\n".formatted(JUDGED));
    text.append("| verdict | misses |\n|---|--:|\n");
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(e -> text.append("| %s | %d |%n".formatted(e.getKey(), e.getValue())));
    return text.toString();
  }
}
