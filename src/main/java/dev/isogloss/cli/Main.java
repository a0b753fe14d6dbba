package dev.isogloss.cli;

import dev.isogloss.cli.print.Console;
import dev.isogloss.cli.print.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "isogloss",
    description = "Checks that a translation says the same thing the same way, and writes the fix.",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = VersionText.class,
    mixinStandardHelpOptions = true,
    subcommands = {
      CheckCommand.class,
      FixCommand.class,
      InitCommand.class,
      GlossaryCommand.class,
      ConcordanceCommand.class,
      WordsCommand.class,
      ExplainCommand.class,
      EvalCommand.class,
      CompletionCommand.class,
      ManualCommand.class,
      UnbuiltCommand.class
    },
    footer = {
      "",
      "Exit status: 0 nothing to report, 1 findings, 2 wrong usage or unreadable input."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    leaveFailuresToWhoeverWaits();
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(Terminal.system(), out, err, args));
  }

  /**
   * What another thread fails with is recognized by the one that asks for its result, in one line.
   */
  @SuppressWarnings("UnusedVariable") // A handler is given what it has no use for.
  private static void leaveFailuresToWhoeverWaits() {
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {});
  }

  /**
   * Runs one command line.
   *
   * @return the exit status: 0 nothing to report, 1 findings, 2 wrong usage, configuration or input
   */
  public static int run(Terminal terminal, PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main(), new CommandFactory(terminal))
            .setOut(Console.out(out))
            .setErr(Console.err(err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(Failures::wrongUsage)
            .setExecutionExceptionHandler(Failures::failed);
    int status = whereverTheUserLives(() -> execute(line, args));
    err.flush();
    return delivered(status, out, err);
  }

  /** What was printed in vain has not been said: a disk is full, or nobody reads any more. */
  private static int delivered(int status, PrintWriter out, PrintWriter err) {
    if (!out.checkError() || status == ExitStatus.ERROR) {
      return status;
    }
    err.println(
        "isogloss: The output cannot be written to standard output; see that its disk has room"
            + " and that its reader goes on.");
    err.flush();
    return ExitStatus.ERROR;
  }

  /**
   * Runs a command as it runs everywhere. Libraries ask for the locale of the machine, and in
   * Turkish a capital I has another small letter: then LanguageTool finds other words in English.
   */
  private static int whereverTheUserLives(IntSupplier command) {
    Locale machine = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return command.getAsInt();
    } finally {
      Locale.setDefault(machine);
    }
  }

  private static int execute(CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (Error e) {
      return Failures.tell(e, line.getErr());
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command, for example: isogloss check article.md");
  }
}
