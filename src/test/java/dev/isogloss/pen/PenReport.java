package dev.isogloss.pen;

import dev.isogloss.bench.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts what fixes do to the marked pages, and writes the section of {@code reports/pen.md}. With
 * the argument {@code list} it prints what is missed and what nobody has asked for instead.
 */
public final class PenReport {
  static final Path REPORT = Path.of("reports", "pen.md");
  static final String TITLE = "# The pen, measured\n";

  private PenReport() {}

  /** What fixes have done to the pages of one dialect. */
  private record Row(List<PenRun> safe, List<PenRun> all) {
    int slips() {
      return all.stream().mapToInt(r -> r.page().slips()).sum();
    }

    static int mended(List<PenRun> runs) {
      return runs.stream().mapToInt(PenRun::mended).sum();
    }

    static long outside(List<PenRun> runs) {
      return runs.stream().filter(PenRun::outside).count();
    }

    static int unasked(List<PenRun> runs) {
      return runs.stream().mapToInt(r -> r.unasked().size()).sum();
    }

    String text(String title) {
      return "| %s | %d | %d | %d | %d | %.3f | %d, %d | %d, %d |%n"
          .formatted(
              title,
              all.size(),
              slips(),
              mended(safe),
              mended(all),
              (double) mended(all) / slips(),
              outside(safe),
              outside(all),
              unasked(safe),
              unasked(all));
    }
  }

  /** The arguments are {@code list} or nothing. */
  public static void main(String[] args) throws IOException {
    StringBuilder text = new StringBuilder("## Marked pages\n\n");
    text.append(
        """
        Pages of which each piece of prose is marked, with slips in some, and beside them what looks like slips in places
        that are no prose. The first set was looked at while the formats were read. The others were written afterwards,
        by somebody who had not read them; what they showed first stands below, and the kinds of faults that they showed
        were mended, so that they are held out no more. Mended: the slip reads as it should. Outside: pages of which a byte
        outside prose has changed. Unasked: pieces of prose with a change that covers no slip. The pairs are of the safe
        fixes alone, and of all.

        """);
    boolean list = args.length > 0;
    text.append(table("First set", List.of("markdown", "mdx"), list));
    text.append(table("Second set", List.of("held-out/markdown", "held-out/mdx"), list));
    text.append(table("Third set", List.of("held-out-2/markdown", "held-out-2/mdx"), list));
    text.append(table("Fourth set", List.of("held-out-3/markdown", "held-out-3/mdx"), list));
    text.append(table("Fifth set", List.of("held-out-4/markdown"), list));
    text.append(table("Sixth set", List.of("held-out-5/markdown", "held-out-5/mdx"), list));
    text.append(table("Seventh set", List.of("held-out-6/markdown", "held-out-6/mdx"), list));
    if (!list) {
      text.append("Written by `dev.isogloss.pen.PenReport`.\n");
      new Section(REPORT, TITLE).write("pages", text.toString());
    }
  }

  private static String table(String title, List<String> parts, boolean list) throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    Row sum = new Row(new ArrayList<>(), new ArrayList<>());
    for (String part : parts) {
      List<MarkedPage> pages = MarkedPage.all(part);
      addTo(rows, sum, run(pages, false), false);
      addTo(rows, sum, run(pages, true), true);
    }
    if (list) {
      sum.all().stream().filter(PenRun::outside).forEach(r -> System.out.println(r.page().name()));
      sum.all().forEach(r -> r.missed().forEach(m -> System.out.println("missed " + m)));
      sum.all().forEach(r -> r.unasked().forEach(u -> System.out.println("unasked " + u)));
      sum.safe().forEach(r -> r.unasked().forEach(u -> System.out.println("unasked safe " + u)));
    }
    StringBuilder text =
        new StringBuilder(
            "| %s | pages | slips | mended by safe fixes | by all | share | outside | unasked |%n"
                .formatted(title));
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    rows.forEach((dialect, row) -> text.append(row.text(dialect)));
    return text.append(sum.text("all")).append('\n').toString();
  }

  private static void addTo(Map<String, Row> rows, Row sum, List<PenRun> runs, boolean all) {
    for (PenRun run : runs) {
      Row row =
          rows.computeIfAbsent(
              run.page().dialect(), d -> new Row(new ArrayList<>(), new ArrayList<>()));
      (all ? row.all() : row.safe()).add(run);
      (all ? sum.all() : sum.safe()).add(run);
    }
  }

  private static List<PenRun> run(List<MarkedPage> pages, boolean unsafe) throws IOException {
    return PenRun.of(pages, Files.createTempDirectory("pen"), unsafe);
  }
}
