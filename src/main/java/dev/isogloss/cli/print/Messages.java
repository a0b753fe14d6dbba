package dev.isogloss.cli.print;

import dev.isogloss.project.Session;
import java.io.PrintWriter;

/** What goes to standard error beside the report. */
public final class Messages {
  private Messages() {}

  public static void print(Session session, PrintWriter err) {
    session.notices().forEach(notice -> err.println("isogloss: " + notice));
    session.problems().forEach(problem -> err.println("isogloss: " + problem.message()));
  }
}
