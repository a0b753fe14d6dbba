package dev.isogloss.cli;

import dev.isogloss.config.FailOn;
import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import java.util.List;

/** Decides whether a run fails. */
final class Gate {
  private Gate() {}

  static int status(Settings settings, List<Finding> findings) {
    FailOn failOn = settings.config().thresholds().failOn();
    boolean fails =
        failOn != FailOn.never
            && findings.stream().anyMatch(f -> f.severity().compareTo(least(failOn)) >= 0);
    return fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private static Severity least(FailOn failOn) {
    return switch (failOn) {
      case minor -> Severity.MINOR;
      case major -> Severity.MAJOR;
      case critical, never -> Severity.CRITICAL;
    };
  }
}
