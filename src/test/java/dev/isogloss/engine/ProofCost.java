package dev.isogloss.engine;

import dev.isogloss.check.Check;
import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.finding.Report;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.language.InstalledLanguages;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.function.Supplier;

/**
 * Measures what the proof of fixes costs: beside the whole check of an article, and by the size of
 * a text. Prints rows of a table. The arguments are the article and its glossary.
 */
public final class ProofCost {
  private static final int RUNS = 5;

  /** So many of the article are 10 MB in UTF-8. */
  private static final int MOST_COPIES = 125;

  private ProofCost() {}

  /** A text with its proofs. */
  private record Row(int size, int fixes, long check, long proof) {}

  public static void main(String[] args) throws IOException {
    String article = Files.readString(Path.of(args[0])).replace("\n", "\n\n");
    SourceText csv = new SourceText(args[1], Files.readString(Path.of(args[1])));
    Glossary glossary = GlossaryLoader.load(List.of(csv));
    System.out.println("| characters | fixes | check, s | proof, s | share |");
    System.out.println("|--:|--:|--:|--:|--:|");
    print(row(article, checks(true), glossary, RUNS));
    System.out.println();
    System.out.println("| characters | fixes | proof, s | growth |");
    System.out.println("|--:|--:|--:|--:|");
    Row before = null;
    for (int copies = 5; copies <= MOST_COPIES; copies *= 5) {
      Row row = row(article.repeat(copies), checks(false), glossary, 3);
      String growth =
          before == null
              ? ""
              : "%.2f"
                  .formatted(
                      Math.log((double) row.proof() / before.proof())
                          / Math.log((double) row.size() / before.size()));
      System.out.printf(
          Locale.ROOT,
          "| %,d | %,d | %.2f | %s |%n",
          row.size(),
          row.fixes(),
          row.proof() / 1e9,
          growth);
      before = row;
    }
  }

  /** Those that are quick, or all. */
  private static List<Check> checks(boolean all) {
    return ServiceLoader.load(Check.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(c -> c.info().byDefault())
        .filter(c -> all || c.id().startsWith("typography") || c.id().startsWith("term"))
        .toList();
  }

  private static Row row(String text, List<Check> checks, Glossary glossary, int runs) {
    try (Engine engine = new Engine(checks, glossary, new InstalledLanguages())) {
      Document document =
          Documents.installed().parse(new SourceText("a.md", text), Locale.forLanguageTag("ru"));
      Report report = engine.check(document);
      long check = runs == RUNS ? time(runs, () -> checked(document, checks, glossary)) : 0;
      long proof = time(runs, () -> new Prove(document).apply(report));
      int fixes =
          report.findings().stream().mapToInt(f -> f.fixes().size() + f.copies().size()).sum();
      return new Row(text.length(), fixes, check, proof);
    }
  }

  /** By an engine that has not seen the sentences before. */
  private static Report checked(Document document, List<Check> checks, Glossary glossary) {
    try (Engine engine = new Engine(checks, glossary, new InstalledLanguages())) {
      return engine.check(document);
    }
  }

  /** The median of several runs, in nanoseconds. */
  private static long time(int runs, Supplier<Report> work) {
    long[] times = new long[runs];
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      if (work.get().files().isEmpty()) {
        throw new IllegalStateException("A report speaks of a file.");
      }
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    return times[runs / 2];
  }

  private static void print(Row row) {
    System.out.printf(
        Locale.ROOT,
        "| %,d | %,d | %.2f | %.3f | %.1f %% |%n",
        row.size(),
        row.fixes(),
        row.check() / 1e9,
        row.proof() / 1e9,
        100.0 * row.proof() / row.check());
  }
}
