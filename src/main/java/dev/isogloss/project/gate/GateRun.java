package dev.isogloss.project.gate;

import dev.isogloss.config.Config.Thresholds;
import dev.isogloss.config.FailOn;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Report;
import dev.isogloss.finding.Severity;
import dev.isogloss.gate.Baseline;
import dev.isogloss.gate.Habits;
import dev.isogloss.gate.WorstFirst;
import dev.isogloss.git.GitChanges;
import dev.isogloss.project.ProjectException;
import dev.isogloss.project.Settings;
import dev.isogloss.report.Calibration;
import dev.isogloss.report.Score;
import dev.isogloss.text.SourceId;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decides which findings of a run count, and whether it fails. */
public final class GateRun {
  private final Settings settings;
  private final GateRequest options;
  private final List<String> notices = new ArrayList<>();
  private final Optional<BaselineRun> baseline;

  /**
   * A gate with the thresholds of the settings, the baseline and the revision of the request.
   *
   * @throws ProjectException if a ratchet has no baseline to go by
   */
  public GateRun(Settings settings, GateRequest options) {
    this.settings = settings;
    this.options = options;
    this.baseline = BaselineRun.of(settings, options);
  }

  /**
   * What comes out of the gate.
   *
   * @param failed whether the run fails
   * @param notices sentences for people
   */
  public record Outcome(Report report, boolean failed, List<String> notices) {}

  /** Lets a report through the gate. */
  public Outcome check(Report report, List<FoundFile> files) {
    Optional<Baseline> compared = compared(report);
    Report accepted = compared.map(Baseline::filtered).orElse(report);
    Report counted = unchanged(files).apply(accepted);
    boolean risen = hasRisen(compared);
    boolean low = isTooLow(report);
    boolean failed = risen || low || fails(settings, counted.findings());
    Integer most = settings.config().thresholds().maxFindings();
    Report joined = Habits.joined(counted);
    Report shown = most == null ? joined : WorstFirst.limit(joined, most);
    return new Outcome(shown, failed, List.copyOf(notices));
  }

  /** Accepts all findings of a report, unless the ratchet holds them. */
  public Outcome update(Report report) {
    BaselineRun run =
        baseline.orElseThrow(
            () ->
                new ProjectException(
                    "--update-baseline needs the name of the baseline; give --baseline FILE, or"
                        + " the key baseline of isogloss.yml."));
    Baseline compared = run.compare(report, true);
    Optional<String> refused = run.refused(compared);
    if (refused.isPresent()) {
      return new Outcome(report, true, List.of(refused.get()));
    }
    return new Outcome(report, false, List.of(run.update(compared)));
  }

  /** Whether some findings are passed over, so that those of a file have to be seen together. */
  public boolean narrows() {
    return baseline.isPresent() || options.diffBase() != null;
  }

  /** Leaves out the findings that do not count. */
  public UnaryOperator<Report> filter(List<FoundFile> files) {
    UnaryOperator<Report> unchanged = unchanged(files);
    return report -> unchanged.apply(compared(report).map(Baseline::filtered).orElse(report));
  }

  /** The report beside the baseline, if there is one; what should be said of it is noted. */
  private Optional<Baseline> compared(Report report) {
    Optional<Baseline> compared = baseline.map(run -> run.compare(report, false));
    compared.ifPresent(found -> notices.addAll(baseline.orElseThrow().notices(found)));
    return compared;
  }

  private UnaryOperator<Report> unchanged(List<FoundFile> files) {
    String revision = options.diffBase();
    if (revision == null) {
      return report -> report;
    }
    Map<SourceId, Path> paths = new LinkedHashMap<>();
    files.forEach(file -> paths.put(SourceId.of(file.path()), file.path()));
    return GitChanges.since(revision, paths, settings.repository())::filtered;
  }

  private boolean hasRisen(Optional<Baseline> compared) {
    Optional<String> risen = compared.flatMap(found -> baseline.orElseThrow().risen(found));
    risen.ifPresent(notices::add);
    return risen.isPresent();
  }

  private boolean isTooLow(Report report) {
    Thresholds thresholds = settings.config().thresholds();
    Double least = thresholds.minScore();
    Calibration calibration = settings.calibration();
    Optional<BigDecimal> score = Score.of(report).calibrated(calibration);
    if (least == null || score.isEmpty() || score.get().doubleValue() >= least) {
      return false;
    }
    notices.add(
        "The calibrated score is "
            + score.get().toPlainString()
            + ", less than the "
            + BigDecimal.valueOf(least).stripTrailingZeros().toPlainString()
            + " of --min-score.");
    return true;
  }

  /** Whether findings are such that a run fails. */
  public static boolean fails(Settings settings, List<Finding> findings) {
    FailOn failOn = settings.config().thresholds().failOn();
    return failOn != FailOn.never
        && findings.stream().anyMatch(f -> f.severity().compareTo(least(failOn)) >= 0);
  }

  private static Severity least(FailOn failOn) {
    return switch (failOn) {
      case minor -> Severity.MINOR;
      case major -> Severity.MAJOR;
      case critical, never -> Severity.CRITICAL;
    };
  }
}
