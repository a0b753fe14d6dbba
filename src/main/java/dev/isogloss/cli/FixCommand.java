package dev.isogloss.cli;

import dev.isogloss.cli.option.CheckOptions;
import dev.isogloss.cli.option.GateOptions;
import dev.isogloss.cli.print.Console;
import dev.isogloss.cli.print.Messages;
import dev.isogloss.cli.print.Progress;
import dev.isogloss.cli.print.Terminal;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.document.file.SourceFile;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FileRewriter;
import dev.isogloss.fix.RewriteException;
import dev.isogloss.fix.UnifiedDiff;
import dev.isogloss.project.CheckRequest;
import dev.isogloss.project.ConfigLocator;
import dev.isogloss.project.Fixing;
import dev.isogloss.project.Fixing.Fixed;
import dev.isogloss.project.Fixing.FixedText;
import dev.isogloss.project.Run;
import dev.isogloss.project.Session;
import dev.isogloss.project.Settings;
import dev.isogloss.project.SettingsReader;
import dev.isogloss.project.gate.GateRun;
import dev.isogloss.project.gate.Unchecked;
import dev.isogloss.project.tree.TreeBorder;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.UnencodableTextException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Applies fixes. */
@Command(
    name = "fix",
    description = "Apply the safe fixes, in place and in every copy.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit status 1 if findings remain that no applied fix mends (see --fail-on)."})
final class FixCommand implements Callable<Integer> {
  private final Terminal terminal;
  private int applied;
  private int changedFiles;
  @Mixin private CheckOptions options = new CheckOptions();
  @Mixin private GateOptions gateOptions = new GateOptions();
  @Spec private CommandSpec spec;

  @Option(names = "--dry-run", description = "Change nothing; print a unified diff.")
  private boolean dryRun;

  @Option(names = "--unsafe-fixes", description = "Apply the unsafe fixes as well.")
  private boolean unsafe;

  FixCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return DebugLog.during(options.debug(), spec.commandLine().getErr(), this::run);
  }

  private int run() {
    PrintWriter err = spec.commandLine().getErr();
    CheckRequest request = options.request();
    Settings settings = new SettingsReader(ConfigLocator.system()).read(request, false);
    GateRun gate = new GateRun(settings, gateOptions.request());
    try (Session session = new Session(settings)) {
      List<FoundFile> files = session.files();
      List<String> unchecked = Unchecked.of(session, settings, request, files, false);
      unchecked.forEach(sentence -> err.println("isogloss: " + sentence));
      if (!unchecked.isEmpty() && !request.tree().allowEmpty()) {
        Messages.print(session, err);
        return ExitStatus.ERROR;
      }
      Fixed fixed = fixed(files, session, gate);
      TreeBorder border = new TreeBorder(settings.paths(), settings.folder());
      for (FixedText text : fixed.texts()) {
        if (isWithin(text.before(), border, session)) {
          write(text, session);
        }
      }
      Messages.print(session, err);
      int left = fixed.remaining().size();
      err.println(summary(left));
      boolean failed = GateRun.fails(settings, fixed.remaining());
      int status = failed ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
      return session.problems().isEmpty() ? status : ExitStatus.ERROR;
    }
  }

  /** Only before the first round can be said what the gate lets through. */
  private Fixed fixed(List<FoundFile> files, Session session, GateRun gate) {
    UnaryOperator<Report> counting = gate.filter(files);
    try (Progress progress = Progress.of(terminal, files.size())) {
      Run run = session.run(files, progress::done);
      Safety least = unsafe ? Safety.UNSAFE : Safety.SAFE;
      return new Fixing(run, counting, least).fix(gate.narrows() ? 1 : Fixing.MOST_ROUNDS);
    }
  }

  /** A file that a link leads to from here is somebody else's, until it is named itself. */
  private static boolean isWithin(SourceFile file, TreeBorder border, Session session) {
    boolean within = border.holds(file.path());
    if (!within) {
      String name = file.text().name();
      session.report(
          new Problem(
              name,
              "%s is a link out of this tree, to %s, and was not changed; to change that file, name it itself."
                  .formatted(name, TreeBorder.real(file.path()))));
    }
    return within;
  }

  private void write(FixedText fixed, Session session) {
    SourceFile file = fixed.before();
    if (dryRun || isRewritten(file, fixed.after(), session)) {
      applied += fixed.applied();
      changedFiles++;
    }
    if (dryRun) {
      String before = mark(file) + file.text().content();
      String after = mark(file) + fixed.after().content();
      PrintWriter out = spec.commandLine().getOut();
      PrintWriter patch = terminal.outIsTerminal() ? out : Console.data(out);
      patch.print(UnifiedDiff.of(file.text().name(), before, after));
    }
  }

  private static boolean isRewritten(SourceFile file, SourceText fixed, Session session) {
    String name = file.text().name();
    try {
      byte[] read = file.encoding().encode(file.text().content());
      FileRewriter.rewrite(file.path(), read, file.encoding().encode(fixed.content()));
      return true;
    } catch (RewriteException e) {
      session.report(new Problem(name, String.valueOf(e.getMessage())));
    } catch (UnencodableTextException e) {
      session.report(new Problem(name, name + ": " + e.getMessage()));
    }
    return false;
  }

  private static String mark(SourceFile file) {
    return file.byteOrderMark() ? "\uFEFF" : "";
  }

  private String summary(int left) {
    String verb = dryRun ? "Would apply" : "Applied";
    return String.format(
        Locale.ROOT,
        "%s %s in %s; %s %s.",
        verb,
        count(applied, "fix", "fixes"),
        count(changedFiles, "file", "files"),
        count(left, "finding", "findings"),
        left == 1 ? "remains" : "remain");
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
