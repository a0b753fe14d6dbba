package dev.isogloss.report;

import dev.isogloss.finding.Report;
import java.io.IOException;
import java.io.OutputStream;

/** Prints a report in one format. The same report gives the same output. */
public sealed interface Reporter {
  /** The name of the format on the command line. */
  String id();

  /** Prints text, which the caller encodes. */
  non-sealed interface OfText extends Reporter {
    /** Writes the whole report; {@code out} stays open and belongs to the caller. */
    void write(Report report, Appendable out) throws IOException;
  }

  /** Prints a file that is no text. */
  non-sealed interface OfBytes extends Reporter {
    /** Writes the whole report; {@code out} stays open and belongs to the caller. */
    void write(Report report, OutputStream out) throws IOException;
  }
}
