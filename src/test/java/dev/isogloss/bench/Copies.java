package dev.isogloss.bench;

import dev.isogloss.document.Document;
import dev.isogloss.document.Documents;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.passage.PassageFinder;
import dev.isogloss.passage.Words;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how copies are found, and writes {@code reports/copies.md}. */
final class Copies {
  static final Path OWN = Path.of("corpus", "scaling-laws.ru.md");
  static final Path REAL = Corpus.shared("corpus/bitter-religion.ru.txt");

  /** The lines of the real article that stand again in it. */
  private static final int REAL_LINES = 69;

  private static final int FIRST_OF_COPY = 74;
  private static final int EDITED = 28;
  private static final int SEED = 28;
  private static final int ROUNDS = 3;
  private static final double[] SHARES = {0, 0.02, 0.05, 0.1, 0.15, 0.2};
  private static final int[] MEGABYTES = {1, 2, 5, 10, 20};

  private Copies() {}

  public static void main(String[] args) throws IOException {
    StringBuilder report = new StringBuilder();
    report.append(
        """
        # Copies

        Written by `dev.isogloss.bench.Copies`. A copy of the article stands behind it, edited by a
        program, always in the same way. Wanted: one finding, at least 95 % of the lines, with one
        word changed in 28 of 69 lines. *Passages*: into how many findings the copy falls. *Lines*:
        the share of its lines that lie in one. *Words*: the share of the words found that have a
        counterpart in the original, so that findings at them fold.

        """);
    edits("The project's article `" + OWN + "`", own(), report);
    if (Corpus.has(REAL)) {
      edits("The real article, whose second half is a copy", real(), report);
    }
    speed(report);
    Path file = Path.of("reports", "copies.md");
    Files.writeString(file, report.toString());
    System.out.println(report);
  }

  /** The project's article with a copy of all its lines. */
  static EditedCopy own() throws IOException {
    List<String> lines = Files.readAllLines(OWN);
    List<String> before = new ArrayList<>(lines);
    before.add("");
    return new EditedCopy("own.md", before, lines);
  }

  /** The real article, the second half of which is a copy of the first. */
  static EditedCopy real() throws IOException {
    List<String> lines = Files.readAllLines(REAL);
    return new EditedCopy(
        "real.txt",
        lines.subList(0, FIRST_OF_COPY - 1),
        lines.subList(FIRST_OF_COPY - 1, FIRST_OF_COPY - 1 + REAL_LINES));
  }

  /** The copy with one word changed in two of five lines. */
  static EditedCopy edited(EditedCopy exact) {
    long lines = exact.copy().stream().filter(l -> !l.isBlank()).count();
    int count = (int) Math.round((double) EDITED * lines / REAL_LINES);
    return exact.with(new LightEdit(SEED).oneWordIn(count, exact.copy()));
  }

  private static void edits(String title, EditedCopy exact, StringBuilder report) {
    report.append("## ").append(title).append("\n\n");
    report.append("| edit | passages | lines | words |\n|---|--:|--:|--:|\n");
    row("one word in " + EDITED + " of " + REAL_LINES + " lines", edited(exact), report);
    for (double share : SHARES) {
      String name = String.format(Locale.ROOT, "%.0f %% of all words changed", 100 * share);
      row(name, exact.with(new LightEdit(SEED).everyWord(share, exact.copy())), report);
    }
    for (double share : List.of(0.05, 0.1)) {
      String name =
          String.format(Locale.ROOT, "%.0f %% of neighbouring words exchanged", 100 * share);
      row(name, exact.with(new LightEdit(SEED).swapped(share, exact.copy())), report);
    }
    report.append('\n');
  }

  private static void row(String name, EditedCopy copy, StringBuilder report) {
    report.append("| ").append(name).append(" | ").append(copy.find().row()).append(" |\n");
  }

  private static void speed(StringBuilder report) throws IOException {
    report.append("## Speed\n\n");
    report.append(
        """
        Russian prose of so many bytes of UTF-8, in which every paragraph stands many times; one
        thread, the best of %d rounds. *Words*: reading the words of the parsed document. *Within*:
        finding all passages in it. *Between*: the same prose in documents of 100 KB, each compared
        with all before it.

        | size | words, s | within, s | passages | between, s | passages |
        |--:|--:|--:|--:|--:|--:|
        """
            .formatted(ROUNDS));
    for (int size : MEGABYTES) {
      report.append(speed(size));
    }
  }

  private static String speed(int megabytes) throws IOException {
    List<String> prose = Prose.of(megabytes * 1_000_000);
    Document whole = document("all.txt", prose);
    List<Words> parts = new ArrayList<>();
    int each = Math.max(1, prose.size() / (10 * megabytes));
    for (int i = 0; i < prose.size(); i += each) {
      List<String> part = prose.subList(i, Math.min(prose.size(), i + each));
      parts.add(Words.of(document(String.format(Locale.ROOT, "%05d.txt", i), part)));
    }
    Words words = Words.of(whole);
    List<List<Span>> none = parts.stream().map(p -> List.<Span>of()).toList();
    return String.format(
        Locale.ROOT,
        "| %d MB | %.2f | %.2f | %d | %.2f | %d |%n",
        megabytes,
        seconds(() -> Words.of(whole)),
        seconds(() -> PassageFinder.find(words)),
        PassageFinder.find(words).size(),
        seconds(() -> PassageFinder.across(parts, none)),
        PassageFinder.across(parts, none).size());
  }

  private static double seconds(Runnable work) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
    }
    return best;
  }

  private static Document document(String name, List<String> paragraphs) {
    SourceText text = new SourceText(name, String.join("\n", paragraphs));
    return Documents.installed().parse(text, Locale.forLanguageTag("ru"));
  }

  static Document read(Path file) {
    try {
      SourceText text =
          new SourceFileReader(CharsetGuesser.NONE).read(file, file.toString()).text();
      return Documents.installed().parse(text, Locale.forLanguageTag("ru"));
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
