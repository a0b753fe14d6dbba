package dev.isogloss.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on glossaries. */
@Command(
    name = "glossary",
    description = "Look after glossaries.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = GlossaryCommand.Lint.class)
final class GlossaryCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command, for example: isogloss glossary lint terms.csv");
  }

  /** Reports what is doubtful in a glossary. */
  @Command(
      name = "lint",
      description = "Report duplicates, contradictions and slips in glossaries.",
      mixinStandardHelpOptions = true)
  static final class Lint implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Glossaries: CSV, TSV or TBX.")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      throw new UserError("");
    }
  }
}
