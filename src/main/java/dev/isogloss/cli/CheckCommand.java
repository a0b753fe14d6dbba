package dev.isogloss.cli;

import dev.isogloss.config.ConfigPrinter;
import dev.isogloss.document.FoundFiles.FoundFile;
import dev.isogloss.finding.Report;
import dev.isogloss.report.text.Palette;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks files and prints a report. */
@Command(
    name = "check",
    description = "Check files or folders and print a report.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CheckOptions options = new CheckOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or html. May repeat, in pairs with --output.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the report goes. Default: standard output.")
  private List<Path> outputs = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in the text report: ${COMPLETION-CANDIDATES}. Default: auto.")
  private Colour colour = Colour.auto;

  @Option(
      names = "--print-config",
      description = "Print the configuration with the options in it, and check nothing.")
  private boolean printConfig;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Settings settings = new SettingsReader(ConfigLocator.system()).read(options);
    if (printConfig) {
      spec.commandLine().getOut().print(ConfigPrinter.print(settings.printable()));
      return ExitStatus.CLEAN;
    }
    Palette palette = colour.palette(terminal);
    List<Output> wanted = Output.pair(formats, outputs, palette, terminal.width());
    wanted.forEach(Output::requireFolder);
    try (Session session = new Session(settings)) {
      Report report = check(session);
      wanted.forEach(output -> output.write(report, spec.commandLine().getOut()));
      Messages.print(session, spec.commandLine().getErr());
      int status = Gate.status(settings, report.findings());
      return session.problems().isEmpty() ? status : ExitStatus.ERROR;
    }
  }

  private Report check(Session session) {
    List<FoundFile> files = session.files();
    try (Progress progress = Progress.of(terminal, files.size())) {
      return session.checkAll(files, progress::done);
    }
  }
}
