package dev.isogloss.cli;

import dev.isogloss.cli.option.CheckOptions;
import dev.isogloss.cli.option.ColourOption;
import dev.isogloss.cli.option.GateOptions;
import dev.isogloss.cli.print.Inputs;
import dev.isogloss.cli.print.Messages;
import dev.isogloss.cli.print.Output;
import dev.isogloss.cli.print.Progress;
import dev.isogloss.cli.print.Terminal;
import dev.isogloss.config.ConfigPrinter;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.finding.Report;
import dev.isogloss.project.CheckRequest;
import dev.isogloss.project.ConfigLocator;
import dev.isogloss.project.Formats;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.SettingsReader;
import dev.isogloss.project.gate.GateRun;
import dev.isogloss.project.gate.LockUpdate;
import dev.isogloss.project.gate.Unchecked;
import dev.isogloss.report.text.Palette;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

  @Mixin private GateOptions gate = new GateOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      completionCandidates = Formats.Ids.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: text. May repeat, in pairs with --output.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the report goes. Default: standard output.")
  private List<Path> outputs = new ArrayList<>();

  @Mixin private ColourOption colour = new ColourOption();

  @Option(
      names = "--update-baseline",
      description = "Accept all findings: write the baseline anew.")
  private boolean updateBaseline;

  @Option(
      names = "--update-lock",
      description = "Lock the renderings in use: write the lock of the configuration.")
  private boolean updateLock;

  @Option(
      names = "--max-findings",
      paramLabel = "NUMBER",
      description = "Show no more findings, the worst first. The exit status counts all.")
  private @Nullable Integer maxFindings;

  @Option(names = "--stdin", description = "Check the text on standard input.")
  private boolean standardInput;

  @Option(
      names = "--stdin-filename",
      paramLabel = "FILE",
      description = "The file that the text on standard input is meant for.")
  private @Nullable Path standardInputName;

  @Option(
      names = "--print-config",
      description = "Print the configuration with the options in it, and check nothing.")
  private boolean printConfig;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return DebugLog.during(options.debug(), spec.commandLine().getErr(), this::run);
  }

  private int run() {
    requireSense();
    CheckRequest request = options.request().withMaxFindings(maxFindings);
    Settings settings = new SettingsReader(ConfigLocator.system()).read(request, standardInput);
    if (printConfig) {
      spec.commandLine().getOut().print(ConfigPrinter.print(settings.printable()));
      return ExitStatus.CLEAN;
    }
    Palette palette = colour.palette(terminal);
    List<Output> wanted =
        Output.pair(formats, outputs, palette, terminal.width(), settings.calibration());
    wanted.forEach(Output::requireFolder);
    try (Session session = new Session(settings)) {
      List<FoundFile> files = standardInput ? List.of() : session.files();
      Inputs inputs = inputs(session, files);
      wanted.forEach(output -> inputs.refuse(output.file(), "The report"));
      if (isRefused(unchecked(session, settings, request, files), request)) {
        Messages.print(session, spec.commandLine().getErr());
        return ExitStatus.ERROR;
      }
      Report report = report(files, session);
      if (isRefused(Unchecked.afterwards(session, settings), request)) {
        Messages.print(session, spec.commandLine().getErr());
        return ExitStatus.ERROR;
      }
      GateRun.Outcome outcome = outcome(new GateRun(settings, gate.request()), report, files);
      if (updateLock) {
        boolean whole = options.paths().isEmpty();
        spec.commandLine()
            .getErr()
            .println("isogloss: " + LockUpdate.write(report, settings, whole));
      }
      if (!updateBaseline && !updateLock) {
        wanted.forEach(output -> output.write(outcome.report(), spec.commandLine().getOut()));
      }
      Messages.print(session, spec.commandLine().getErr());
      outcome.notices().forEach(n -> spec.commandLine().getErr().println("isogloss: " + n));
      int status = outcome.failed() && !updateLock ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
      return session.problems().isEmpty() ? status : ExitStatus.ERROR;
    }
  }

  private Inputs inputs(Session session, List<FoundFile> files) {
    Inputs inputs = new Inputs(session.inputs(files)).add(gate.request().baseline());
    ConfigLocator.system().find(options.config()).ifPresent(inputs::add);
    return inputs;
  }

  private List<String> unchecked(
      Session session, Settings settings, CheckRequest request, List<FoundFile> files) {
    return standardInput
        ? Unchecked.ofText(session, settings, request)
        : Unchecked.of(session, settings, request, files, updateLock);
  }

  /** Tells what is not checked; that is refused unless it was allowed. */
  private boolean isRefused(List<String> unchecked, CheckRequest request) {
    unchecked.forEach(sentence -> spec.commandLine().getErr().println("isogloss: " + sentence));
    return !unchecked.isEmpty() && !request.tree().allowEmpty();
  }

  private GateRun.Outcome outcome(GateRun through, Report report, List<FoundFile> files) {
    return updateBaseline ? through.update(report) : through.check(report, files);
  }

  private void requireSense() {
    if (maxFindings != null && maxFindings < 0) {
      throw new ProjectException("--max-findings counts findings; give a number from 0 on.");
    }
    if (standardInput && !options.paths().isEmpty()) {
      throw new ProjectException("--stdin and a PATH were both given. Give one of them.");
    }
    if (standardInput && (gate.diffBase() != null || updateBaseline || updateLock)) {
      throw new ProjectException(
          "--stdin goes with none of --diff-base, --update-baseline and --update-lock.");
    }
    if (standardInputName != null && !standardInput) {
      throw new ProjectException("--stdin-filename was given without --stdin. Give both.");
    }
    if (updateBaseline && gate.diffBase() != null) {
      throw new ProjectException("--update-baseline accepts all findings; leave --diff-base out.");
    }
  }

  private Report report(List<FoundFile> files, Session session) {
    if (standardInput) {
      return session.checkInput(System.in, standardInputName);
    }
    try (Progress progress = Progress.of(terminal, files.size())) {
      return session.run(files, progress::done).report();
    }
  }
}
