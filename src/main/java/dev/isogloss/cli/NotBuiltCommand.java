package dev.isogloss.cli;

import picocli.CommandLine.Command;

/** Answers for the commands that are promised and do not exist yet. */
@Command(
    name = "audit",
    aliases = {"serve", "lsp"},
    hidden = true)
final class NotBuiltCommand extends NotBuilt {
  NotBuiltCommand() {
    super("The commands audit, serve and lsp are not built yet. Try: isogloss --help");
  }
}
