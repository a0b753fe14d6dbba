package dev.isogloss.cli;

import dev.isogloss.document.FoundFiles.FoundFile;
import dev.isogloss.finding.Cluster;
import dev.isogloss.finding.FileFacts;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Mention;
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
      completionCandidates = Formats.Ids.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Default: text. May repeat, in pairs with --output.")
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

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Palette palette = colour.palette(terminal);
    List<Output> wanted = Output.pair(formats, outputs, palette, terminal.width());
    wanted.forEach(Output::requireFolder);
    try (Session session = new Session(options)) {
      Report report = check(session);
      wanted.forEach(output -> output.write(report, spec.commandLine().getOut()));
      Messages.print(session, spec.commandLine().getErr());
      int status = options.failOn().status(report.findings());
      return session.problems().isEmpty() ? status : ExitStatus.ERROR;
    }
  }

  private Report check(Session session) {
    List<FileFacts> facts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    List<FoundFile> files = session.files();
    try (Progress progress = Progress.of(terminal, files.size())) {
      session.forEach(
          files,
          (file, index) -> {
            Report one = session.check(file.text());
            facts.addAll(one.files());
            findings.addAll(one.findings());
            mentions.addAll(one.mentions());
            clusters.addAll(one.clusters());
            progress.done(index + 1);
          });
    }
    return session.complete(new Report(facts, findings, mentions, clusters, session.problems()));
  }
}
