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
import dev.isogloss.text.DidYouMean;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into one line on standard error and exit status 2. */
final class Failures {
  private Failures() {}

  static int wrongUsage(ParameterException failure, String[] args) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    String near = failure instanceof UnmatchedArgumentException e ? meant(e) : "";
    String stop = near.isEmpty() || String.valueOf(failure.getMessage()).endsWith(".") ? "" : ".";
    err.println("isogloss: " + failure.getMessage() + stop + near);
    if (near.isEmpty()) {
      err.println("Try: " + line.getCommandSpec().qualifiedName() + " --help");
    }
    return ExitStatus.ERROR;
  }

  /** Which option or command is near to what was written; nothing where none is. */
  private static String meant(UnmatchedArgumentException failure) {
    CommandSpec command = failure.getCommandLine().getCommandSpec();
    String written = failure.getUnmatched().get(0).replaceFirst("(?<=..)=.*", "");
    return written.startsWith("-")
        ? DidYouMean.ask(written, names(command))
        : DidYouMean.ask(written, command.subcommands().keySet());
  }

  private static List<String> names(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .flatMap(option -> Stream.of(option.names()))
        .filter(name -> name.startsWith("--"))
        .toList();
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
