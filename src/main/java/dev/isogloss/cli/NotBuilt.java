package dev.isogloss.cli;

import dev.isogloss.project.ProjectException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Unmatched;

/** A command that is promised and does not exist yet. */
abstract class NotBuilt implements Runnable {
  private final String sentence;

  @Unmatched
  @SuppressWarnings("UnusedVariable") // It takes the arguments so that they are no usage error.
  private List<String> passedOver = new ArrayList<>();

  NotBuilt(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public final void run() {
    throw new ProjectException(sentence);
  }
}
