package dev.isogloss.cli;

import dev.isogloss.cli.print.Console;
import dev.isogloss.cli.print.ManualPage;
import dev.isogloss.project.BuildVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page, for the build. */
@Command(name = "manual", description = "Print the manual page.", hidden = true)
final class ManualCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Console.data(spec.commandLine().getOut())
        .print(ManualPage.of(spec.root(), BuildVersion.number()));
  }
}
