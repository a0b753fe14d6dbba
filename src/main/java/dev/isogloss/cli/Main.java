package dev.isogloss.cli;

import dev.isogloss.cli.print.Terminal;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setParameterExceptionHandler(Failures::wrongUsage)
            .setExecutionExceptionHandler(Failures::failed);
    int status = execute(line, args);
    out.flush();
    err.flush();
    return status;
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
