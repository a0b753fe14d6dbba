package dev.isogloss.cli;

import dev.isogloss.cli.print.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * A command run in this process.
 *
 * @param status its exit status
 * @param printed what it has printed, on both streams
 */
public record CommandLineRun(int status, String printed) {
  /** Runs a command without a terminal. */
  public static CommandLineRun of(List<String> arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed);
    int status = Main.run(Terminal.NONE, out, out, arguments.toArray(String[]::new));
    return new CommandLineRun(status, printed.toString());
  }
}
