package dev.isogloss.cli.option;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether a run may read nothing. */
public final class AllowEmptyOption {
  @Option(names = "--allow-empty", description = "Succeed where nothing was read.")
  private boolean allowed;

  /**
   * Says what was not read.
   *
   * @param sentences one for each thing
   * @return whether the run is to end with an error for it
   */
  public boolean refuses(List<String> sentences, PrintWriter err) {
    sentences.forEach(sentence -> err.println("isogloss: " + sentence));
    return !sentences.isEmpty() && !allowed;
  }
}
