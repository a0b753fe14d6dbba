package dev.isogloss.cli;

import dev.isogloss.project.ProjectException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Answers for the commands that are promised and do not exist yet. */
@Command(
    name = "audit",
    aliases = {"serve", "lsp"},
    hidden = true)
final class UnbuiltCommand implements Runnable {
  @Unmatched
  @SuppressWarnings("UnusedVariable") // It takes the arguments so that they are no usage error.
  private List<String> passedOver = new ArrayList<>();

  @Override
  public void run() {
    throw new ProjectException(
        "The commands audit, serve and lsp are not built yet. Try: isogloss --help");
  }
}
