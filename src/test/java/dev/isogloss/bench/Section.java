package dev.isogloss.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of {@code reports/terms.md} that a bench writes anew; the others stay. */
final class Section {
  private static final Path REPORT = Path.of("reports", "terms.md");

  private Section() {}

  /** Puts the Markdown between the marks of that name, or at the end where there are none. */
  static void write(String name, String markdown) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->\n";
    try {
      String report = Files.exists(REPORT) ? Files.readString(REPORT) : "# Terms, measured\n";
      int from = report.indexOf(begin);
      int to = report.indexOf(end);
      String section = begin + "\n" + markdown.strip() + "\n\n" + end;
      String written =
          from < 0
              ? report + "\n" + section
              : report.substring(0, from) + section + report.substring(to + end.length());
      Files.createDirectories(REPORT.getParent());
      Files.writeString(REPORT, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
