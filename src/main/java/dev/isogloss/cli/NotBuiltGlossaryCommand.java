package dev.isogloss.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Answers for the glossary commands that are promised and do not exist yet. */
@Command(name = "suggest", aliases = "convert", hidden = true)
final class NotBuiltGlossaryCommand implements Runnable {
  @Unmatched
  @SuppressWarnings("UnusedVariable") // It takes the arguments so that they are no usage error.
  private List<String> passedOver = new ArrayList<>();

  @Override
  public void run() {
    throw new UserError(
        "The commands glossary suggest and convert are not built yet. Try: isogloss glossary --help");
  }
}
