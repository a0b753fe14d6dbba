package dev.isogloss.cli.option;

import dev.isogloss.project.gate.GateRequest;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which findings count. */
public final class GateOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Accepted findings, which are not reported.")
  private @Nullable Path baseline;

  @Option(
      names = "--ratchet",
      description = "Fail where a check has more findings than the baseline.")
  private boolean ratchet;

  @Option(
      names = "--diff-base",
      paramLabel = "REV",
      description = "Report only what touches lines that were changed since this Git revision.")
  private @Nullable String diffBase;

  public @Nullable String diffBase() {
    return diffBase;
  }

  /** What they ask of the gate. */
  public GateRequest request() {
    return new GateRequest(baseline, ratchet, diffBase);
  }
}
