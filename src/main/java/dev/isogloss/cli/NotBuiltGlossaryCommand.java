package dev.isogloss.cli;

import picocli.CommandLine.Command;

/** Answers for the glossary commands that are promised and do not exist yet. */
@Command(name = "suggest", aliases = "convert", hidden = true)
final class NotBuiltGlossaryCommand extends NotBuilt {
  NotBuiltGlossaryCommand() {
    super(
        "The commands glossary suggest and convert are not built yet. Try: isogloss glossary --help");
  }
}
