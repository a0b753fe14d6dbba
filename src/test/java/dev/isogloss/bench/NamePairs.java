package dev.isogloss.bench;

import dev.isogloss.language.name.RussianSpelling;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Measures whether two Russian spellings are told to be of one name. */
public final class NamePairs {
  private static final com.ibm.icu.text.Transliterator ICU =
      com.ibm.icu.text.Transliterator.getInstance("Russian-Latin/BGN");

  private NamePairs() {}

  public static void main(String[] args) throws IOException {
    List<NameEntry> all = NameEntry.read(java.nio.file.Path.of(args[1]));
    List<NameEntry> tuning = all.stream().filter(NameEntry::isForTuning).toList();
    List<NameEntry> kept = all.stream().filter(n -> !n.isForTuning()).toList();
    List<SpelledPair> natural = SpelledPair.natural(all);
    List<SpelledPair> varied = SpelledPair.varied(tuning);
    List<SpelledPair> different = SpelledPair.different(tuning);
    List<SpelledPair> pairs = SpelledPair.balanced(varied, different);
    System.out.println(
        pairs.stream()
            .collect(
                java.util.stream.Collectors.groupingBy(
                    SpelledPair::edits, java.util.stream.Collectors.counting())));
    System.out.println(natural.size() + " " + varied.size() + " " + different.size());
    ToDoubleFunction<SpelledPair> ours = p -> RussianSpelling.distance(p.left(), p.right());
    ToDoubleFunction<SpelledPair> icu =
        p -> SpelledPair.edits(ICU.transliterate(p.left()), ICU.transliterate(p.right()));
    best("ours", pairs, ours);
    best("ours/len", pairs, p -> ours.applyAsDouble(p) / Math.sqrt(p.left().length()));
    best("icu", pairs, icu);
    best("icu/len", pairs, p -> icu.applyAsDouble(p) / p.left().length());
    best("edits", pairs, SpelledPair::edits);
    if (args.length > 0) {
      double t = Double.parseDouble(args[0]);
      pairs.stream()
          .filter(p -> p.same())
          .filter(p -> ours.applyAsDouble(p) > t)
          .limit(150)
          .forEach(
              p ->
                  System.out.printf("FN %s %s %.2f%n", p.left(), p.right(), ours.applyAsDouble(p)));
      pairs.stream()
          .filter(p -> !p.same())
          .filter(p -> ours.applyAsDouble(p) <= t)
          .limit(150)
          .forEach(
              p ->
                  System.out.printf("FP %s %s %.2f%n", p.left(), p.right(), ours.applyAsDouble(p)));
      natural.stream()
          .filter(p -> ours.applyAsDouble(p) > t)
          .limit(150)
          .forEach(
              p ->
                  System.out.printf(
                      "NAT %s %s %.2f%n", p.left(), p.right(), ours.applyAsDouble(p)));
    }
  }

  private static void best(
      String name, List<SpelledPair> pairs, ToDoubleFunction<SpelledPair> distance) {
    double best = 0;
    double at = 0;
    double[] d = pairs.stream().mapToDouble(distance).toArray();
    for (double t = 0; t < 4; t += 0.01) {
      int hit = 0, found = 0, same = 0;
      for (int i = 0; i < d.length; i++) {
        SpelledPair p = pairs.get(i);
        boolean f = d[i] <= t + 1e-9;
        found += f ? 1 : 0;
        same += p.same() ? 1 : 0;
        hit += f && p.same() ? 1 : 0;
      }
      double f1 = 2.0 * hit / (found + same);
      if (f1 > best) {
        best = f1;
        at = t;
      }
    }
    System.out.printf("%s F1 %.4f at %.2f%n", name, best, at);
  }
}
