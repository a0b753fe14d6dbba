package dev.isogloss.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works on glossaries. */
@Command(
    name = "glossary",
    description = "Look after glossaries.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {
      LintCommand.class,
      ExplainTermCommand.class,
      SuggestCommand.class,
      ConvertCommand.class,
      GlossaryForCommand.class
    })
final class GlossaryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command, for example: isogloss glossary lint terms.csv");
  }
}
