package dev.isogloss.report;

import dev.isogloss.finding.Report;
import java.io.IOException;

/** Prints a report in one format. The same report gives the same characters. */
public interface Reporter {
  /** The name of the format on the command line. */
  String id();

  /** Writes the whole report; {@code out} stays open and belongs to the caller. */
  void write(Report report, Appendable out) throws IOException;
}
