package dev.isogloss.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The parts of a report that benches write anew, each its own; the others stay.
 *
 * @param report the file
 * @param title what a report begins with that does not exist yet
 */
public record Section(Path report, String title) {
  /** A section of {@code reports/terms.md}. */
  static Section ofTerms() {
    return new Section(Path.of("reports", "terms.md"), "# Terms, measured\n");
  }

  /** Puts the Markdown between the marks of that name, or at the end where there are none. */
  public void write(String name, String markdown) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->\n";
    try {
      String before = Files.exists(report) ? Files.readString(report) : title;
      int from = before.indexOf(begin);
      int to = before.indexOf(end);
      String section = begin + "\n" + markdown.strip() + "\n\n" + end;
      String written =
          from < 0
              ? before + "\n" + section
              : before.substring(0, from) + section + before.substring(to + end.length());
      Files.createDirectories(report.getParent());
      Files.writeString(report, written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
