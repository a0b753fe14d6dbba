package dev.isogloss.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "isogloss",
    description = "Checks that a translation says the same thing the same way, and writes the fix.",
    versionProvider = BuildVersion.class,
    mixinStandardHelpOptions = true)
public final class Main implements Runnable {
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
