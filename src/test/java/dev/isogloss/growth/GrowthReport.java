package dev.isogloss.growth;

import com.sun.management.OperatingSystemMXBean;
import dev.isogloss.cli.Main;
import dev.isogloss.cli.print.Terminal;
import dev.isogloss.growth.Growth.Point;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures how processor time grows with the size of inputs, from 10 KB to 10 MB or until one run
 * takes longer than a limit, and writes {@code reports/growth.md}. The arguments are the limit in
 * seconds, and words that the names of inputs must hold; then nothing is written.
 */
public final class GrowthReport {
  private static final Path REPORT = Path.of("reports", "growth.md");
  private static final int LEAST = 10_000;
  private static final int MOST = 10_240_000;
  private static final double NANOS = 1e9;

  private final double limit;
  private final Path folder;
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private GrowthReport(double limit, Path folder) {
    this.limit = limit;
    this.folder = folder;
  }

  /** The limit in seconds, and words of names. */
  public static void main(String[] args) throws IOException {
    double limit = args.length > 0 ? Double.parseDouble(args[0]) : 60;
    GrowthReport report = new GrowthReport(limit, Files.createTempDirectory("growth"));
    Files.writeString(report.folder.resolve("beside.md"), "Нейронная сеть и и учится.\n");
    List<Growth> all = new ArrayList<>();
    for (GrowthInput input : GrowthInput.all()) {
      if (args.length < 2 || input.name().contains(args[1])) {
        Growth growth = report.measure(input);
        all.add(growth);
        System.out.print(row(growth));
        System.out.flush();
      }
    }
    if (args.length < 2) {
      Files.writeString(REPORT, report.text(all));
    }
    System.exit(0);
  }

  private Growth measure(GrowthInput input) throws IOException {
    run(input, LEAST, new StringWriter()); // Loads what the first run of a language loads.
    List<Point> points = new ArrayList<>();
    String stopped = "";
    for (int bytes = LEAST; bytes <= MOST; bytes *= 2) {
      StringWriter errors = new StringWriter();
      points.add(new Point(bytes, run(input, bytes, errors)));
      stopped = errors.toString().strip();
      if (points.get(points.size() - 1).seconds() > limit) {
        break;
      }
    }
    return new Growth(input, points, stopped);
  }

  /** Seconds of processor time. */
  private double run(GrowthInput input, int bytes, StringWriter errors) throws IOException {
    Path file = folder.resolve(input.file());
    Files.writeString(file, input.text().apply(bytes));
    String[] arguments =
        input
            .command()
            .replace("FILE", file.toString())
            .replace("DIR", folder.toString())
            .split(" ");
    long before = system.getProcessCpuTime();
    Main.run(
        Terminal.NONE, new PrintWriter(Writer.nullWriter()), new PrintWriter(errors), arguments);
    return (system.getProcessCpuTime() - before) / NANOS;
  }

  private static String row(Growth growth) {
    String said = growth.stopped().replace("|", "\\|").replaceAll("\\s+", " ");
    String shown = said.length() > 160 ? said.substring(0, 160) + " …" : said;
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %.1f | %.2f | %s |%n",
        growth.input().name(),
        growth.last().bytes() / 1000,
        growth.last().seconds(),
        growth.exponent(),
        shown);
  }

  private String text(List<Growth> all) {
    StringBuilder text = new StringBuilder("# How time grows with the input\n\n");
    text.append(
        String.format(
            Locale.ROOT,
            """
            Each input is made in sizes from 10 KB on, each twice the one before, to 10 MB or until a run takes more than
            %.0f seconds of processor time, all threads together. All checks of the defaults run, without the cache. The
            exponent is that of the power of the size with which time grows, fitted over the four largest sizes whose time is
            not lost in noise (0.00: all are); 1 is linear. Where the program gives something up and says so, the last column
            has its words.

            | input | largest, KB | seconds | exponent | says |
            |---|--:|--:|--:|---|
            """,
            limit));
    all.forEach(growth -> text.append(row(growth)));
    return text.append("\nWritten by `dev.isogloss.growth.GrowthReport`.\n").toString();
  }
}
