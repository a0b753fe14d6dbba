package dev.isogloss.bench;

import com.ibm.icu.text.Transliterator;
import dev.isogloss.language.name.RussianSpelling;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Measures whether two Russian spellings are told to be of one name. Run it from the project's
 * root; the arguments are the file to write, by default {@code reports/drift-names.md}, and the
 * list of names, by default the one that stands beside the project.
 */
public final class NamePairs {
  private static final double FARTHEST = 4;
  private static final double STEP = 0.01;
  private static final Transliterator ICU = Transliterator.getInstance("Russian-Latin/BGN");

  private NamePairs() {}

  private record Method(String name, ToDoubleFunction<SpelledPair> distance) {}

  private record Figures(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** Writes the report. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "reports/drift-names.md");
    Path names = args.length > 1 ? Path.of(args[1]) : NameEntry.FILE;
    List<NameEntry> all = NameEntry.read(names);
    List<SpelledPair> tuning = pairs(all.stream().filter(NameEntry::isForTuning).toList());
    List<SpelledPair> kept = pairs(all.stream().filter(n -> !n.isForTuning()).toList());
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      out.println("# Spellings of names");
      out.println();
      explain(out, kept.size());
      out.println("| method | farthest | precision | recall | F1 |");
      out.println("|---|--:|--:|--:|--:|");
      for (Method method : methods()) {
        double farthest = bestOf(method, tuning);
        Figures figures = figures(method, kept, farthest);
        out.printf(
            Locale.ROOT,
            "| %s | %.2f | %.4f | %.4f | %.4f |%n",
            method.name(),
            farthest,
            figures.precision(),
            figures.recall(),
            figures.f1());
      }
      natural(out, SpelledPair.natural(all), bestOf(methods().get(0), tuning));
    }
  }

  private static List<SpelledPair> pairs(List<NameEntry> names) {
    return SpelledPair.balanced(SpelledPair.varied(names), SpelledPair.different(names));
  }

  private static List<Method> methods() {
    return List.of(
        new Method(
            "Isogloss: `RussianSpelling`", p -> RussianSpelling.distance(p.left(), p.right())),
        new Method("ICU (BGN), edits per letter", NamePairs::romanised),
        new Method("edits per letter", p -> p.edits() / (double) p.left().length()));
  }

  private static double romanised(SpelledPair pair) {
    String left = ICU.transliterate(pair.left());
    String right = ICU.transliterate(pair.right());
    return SpelledPair.edits(left, right) / (double) left.length();
  }

  private static void explain(PrintWriter out, int count) {
    out.println(
        "Pairs of Russian spellings, made from a list of Latin names with their Russian spellings."
            + " One name: a name of five letters or more, and the same written as another system"
            + " of transliteration writes one group of its letters; the systems are those of"
            + " `SpellingSystems`, the group is drawn by lot. Two names: two Russian spellings of"
            + " the list whose Latin names are two edits apart or more. For each number of edits"
            + " there are as many pairs of one kind as of the other, so edits alone tell nothing."
            + " The list is cut in two by a checksum of the Latin name: the farthest distance at"
            + " which two spellings are called one name is the best one on the first half, the"
            + " figures are those of the second, "
            + count
            + " pairs. Written by `dev.isogloss.bench.NamePairs`.");
    out.println();
    out.println(
        "The costs of `RussianSpelling` were set by what the first half of the list shows and by"
            + " knowing the systems; so were the systems of this report. The last section is free"
            + " of that.");
    out.println();
  }

  private static void natural(PrintWriter out, List<SpelledPair> pairs, double farthest) {
    List<String> missed =
        pairs.stream()
            .filter(p -> RussianSpelling.distance(p.left(), p.right()) > farthest)
            .map(p -> p.left() + "/" + p.right())
            .toList();
    out.println();
    out.println("## Names that differ by marks alone");
    out.println();
    out.printf(
        Locale.ROOT,
        "Of %d pairs in the whole list whose Latin names differ by marks alone (*Müller*, *Muller*)"
            + " and whose Russian spellings differ, %d are near enough. Not near enough: %s.%n",
        pairs.size(),
        pairs.size() - missed.size(),
        missed.isEmpty() ? "none" : String.join(", ", missed));
  }

  private static double bestOf(Method method, List<SpelledPair> pairs) {
    double[] distances = pairs.stream().mapToDouble(method.distance()).toArray();
    double best = 0;
    double at = 0;
    for (int i = 0; i * STEP < FARTHEST; i++) {
      double f1 = figures(distances, pairs, i * STEP).f1();
      if (f1 > best) {
        best = f1;
        at = i * STEP;
      }
    }
    return at;
  }

  private static Figures figures(Method method, List<SpelledPair> pairs, double farthest) {
    return figures(pairs.stream().mapToDouble(method.distance()).toArray(), pairs, farthest);
  }

  private static Figures figures(double[] distances, List<SpelledPair> pairs, double farthest) {
    int found = 0;
    int right = 0;
    int same = 0;
    for (int i = 0; i < distances.length; i++) {
      boolean near = distances[i] <= farthest + 1e-9;
      found += near ? 1 : 0;
      same += pairs.get(i).same() ? 1 : 0;
      right += near && pairs.get(i).same() ? 1 : 0;
    }
    return new Figures(found == 0 ? 1 : (double) right / found, (double) right / same);
  }
}
