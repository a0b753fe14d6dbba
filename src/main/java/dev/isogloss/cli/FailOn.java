package dev.isogloss.cli;

import dev.isogloss.finding.Finding;
import dev.isogloss.finding.Severity;
import java.util.List;

/** From which severity on a finding makes the exit status 1. */
enum FailOn {
  minor,
  major,
  critical,
  never;

  int status(List<Finding> findings) {
    boolean fails = this != never && findings.stream().anyMatch(this::counts);
    return fails ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private boolean counts(Finding finding) {
    return finding.severity().compareTo(least()) >= 0;
  }

  private Severity least() {
    return switch (this) {
      case minor -> Severity.MINOR;
      case major -> Severity.MAJOR;
      case critical, never -> Severity.CRITICAL;
    };
  }
}
