package dev.isogloss.cli;

import dev.isogloss.document.SourceFile;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Problem;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Safety;
import dev.isogloss.fix.FileRewriter;
import dev.isogloss.fix.FixPlan;
import dev.isogloss.fix.RewriteException;
import dev.isogloss.fix.UnifiedDiff;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.UnencodableTextException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
  /** Overlapping fixes wait for the next round; more rounds than this would be a quarrel. */
  private static final int MOST_ROUNDS = 10;

  private final Terminal terminal;
  private final List<Finding> remaining = new ArrayList<>();
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
    Settings settings = new SettingsReader(ConfigLocator.system()).read(options, null, false);
    Gate gate = new Gate(settings, gateOptions);
    try (Session session = new Session(settings)) {
      var files = session.files();
      UnaryOperator<Report> counting = gate.filter(files);
      try (Progress progress = Progress.of(terminal, files.size())) {
        session.forEach(
            files,
            (file, index) -> {
              fix(file, session, counting, gate.narrows() ? 1 : MOST_ROUNDS);
              progress.done(index + 1);
            });
      }
      Messages.print(session, err);
      err.println(summary());
      int status = Gate.status(settings, remaining);
      return session.problems().isEmpty() ? status : ExitStatus.ERROR;
    }
  }

  /**
   * @param counting leaves out what is not to be fixed
   * @param rounds how many at most: only before the first can be told what counts
   */
  private void fix(SourceFile file, Session session, UnaryOperator<Report> counting, int rounds) {
    SourceText text = file.text();
    List<Finding> findings = counting.apply(session.check(text, file.path())).findings();
    Safety least = unsafe ? Safety.UNSAFE : Safety.SAFE;
    Set<String> fixable = fixable(findings, least);
    boolean changed = false;
    for (int round = 0; round < rounds; round++) {
      FixPlan plan = ProvedPlan.of(session.document(text, file.path()), findings, least);
      if (plan.isEmpty()) {
        break;
      }
      changed = true;
      text = text.with(plan.patched(text));
      findings = counting.apply(session.check(text, file.path())).findings();
    }
    remaining.addAll(findings);
    if (changed && write(file, text, session)) {
      fixable.removeAll(fixable(findings, least));
      applied += fixable.size();
      changedFiles++;
    }
  }

  /** The names of the findings that have a fix; what they become meanwhile does not count. */
  private static Set<String> fixable(List<Finding> findings, Safety least) {
    return findings.stream()
        .filter(f -> f.firstFix(least).isPresent())
        .map(Finding::fingerprint)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private boolean write(SourceFile file, SourceText fixed, Session session) {
    if (dryRun) {
      String before = file.text().content();
      spec.commandLine()
          .getOut()
          .print(
              UnifiedDiff.of(
                  file.text().name(), mark(file) + before, mark(file) + fixed.content()));
      return true;
    }
    try {
      byte[] read = file.encoding().encode(file.text().content());
      FileRewriter.rewrite(file.path(), read, file.encoding().encode(fixed.content()));
      return true;
    } catch (RewriteException e) {
      session.report(new Problem(file.text().name(), String.valueOf(e.getMessage())));
    } catch (UnencodableTextException e) {
      session.report(new Problem(file.text().name(), file.text().name() + ": " + e.getMessage()));
    }
    return false;
  }

  private static String mark(SourceFile file) {
    return file.byteOrderMark() ? "\uFEFF" : "";
  }

  private String summary() {
    String verb = dryRun ? "Would apply" : "Applied";
    int left = remaining.size();
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
