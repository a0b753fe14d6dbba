package dev.isogloss.cli;

import dev.isogloss.config.ConfigException;
import dev.isogloss.eval.GoldException;
import dev.isogloss.gate.GateException;
import dev.isogloss.glossary.GlossaryException;
import dev.isogloss.language.GrammarException;
import dev.isogloss.lock.LockException;
import dev.isogloss.project.FailedFileException;
import dev.isogloss.project.FileFailure;
import dev.isogloss.project.ProjectException;
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
    return tell(failure, line.getErr());
  }

  /** Tells what stopped the run. */
  static int tell(Throwable failure, PrintWriter err) {
    err.println("isogloss: " + sentence(failure).replaceAll("\\R+", " "));
    if (System.getenv("ISOGLOSS_DEBUG") != null) {
      failure.printStackTrace(err);
    }
    return ExitStatus.ERROR;
  }

  private static String sentence(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "The report cannot be made with the memory that Java may use" + FileFailure.remedy(0);
    }
    if (isExpected(failure)) {
      return String.valueOf(failure.getMessage());
    }
    boolean known = failure instanceof FailedFileException;
    String place = failure instanceof FailedFileException f ? " in " + f.file() : "";
    Throwable cause = known && failure.getCause() != null ? failure.getCause() : failure;
    return "internal error%s: %s: %s. Please report it with the input."
        .formatted(place, cause.getClass().getSimpleName(), cause.getMessage());
  }

  private static boolean isExpected(Throwable failure) {
    return failure instanceof ProjectException
        || failure instanceof ConfigException
        || failure instanceof GateException
        || failure instanceof GlossaryException
        || failure instanceof GoldException
        || failure instanceof GrammarException
        || failure instanceof LockException
        || failure instanceof UncheckedIOException;
  }
}
