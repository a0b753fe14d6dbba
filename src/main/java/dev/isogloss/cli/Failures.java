package dev.isogloss.cli;

import dev.isogloss.glossary.GlossaryException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into one line on standard error and exit status 2. */
final class Failures {
  private Failures() {}

  static int wrongUsage(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("isogloss: " + failure.getMessage());
    if (!UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitStatus.ERROR;
  }

  static int failed(Exception failure, CommandLine line, ParseResult parsed) {
    boolean expected =
        failure instanceof UserError
            || failure instanceof GlossaryException
            || failure instanceof UncheckedIOException;
    String message = String.valueOf(failure.getMessage()).replaceAll("\\R+", " ");
    line.getErr()
        .println(
            expected
                ? "isogloss: " + message
                : "isogloss: internal error: %s: %s. Please report it with the input."
                    .formatted(failure.getClass().getSimpleName(), message));
    if (System.getenv("ISOGLOSS_DEBUG") != null) {
      failure.printStackTrace(line.getErr());
    }
    return ExitStatus.ERROR;
  }
}
