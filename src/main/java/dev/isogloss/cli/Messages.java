package dev.isogloss.cli;

import dev.isogloss.project.Session;
import java.io.PrintWriter;

/** What goes to standard error beside the report. */
final class Messages {
  private Messages() {}

  static void print(Session session, PrintWriter err) {
    session.notices().forEach(notice -> err.println("isogloss: " + notice));
    session.problems().forEach(problem -> err.println("isogloss: " + problem.message()));
  }
}
