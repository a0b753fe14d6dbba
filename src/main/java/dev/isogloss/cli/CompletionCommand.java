package dev.isogloss.cli;

import dev.isogloss.cli.print.Console;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the script by which a shell completes the command line. */
@Command(
    name = "completion",
    description = "Print a script that completes commands and options in bash and zsh.",
    mixinStandardHelpOptions = true,
    footer = {"", "Load it with: source <(isogloss completion)"})
final class CompletionCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandSpec root = spec.root();
    Console.data(spec.commandLine().getOut())
        .print(AutoComplete.bash(root.name(), root.commandLine()));
  }
}
