package dev.isogloss.cli;

import dev.isogloss.cli.print.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; those that look at the terminal get it. */
record CommandFactory(Terminal terminal) implements IFactory {
  @Override
  public <K> K create(Class<K> wanted) throws Exception {
    if (wanted == CheckCommand.class) {
      return wanted.cast(new CheckCommand(terminal));
    }
    if (wanted == FixCommand.class) {
      return wanted.cast(new FixCommand(terminal));
    }
    if (wanted == ConcordanceCommand.class) {
      return wanted.cast(new ConcordanceCommand(terminal));
    }
    return CommandLine.defaultFactory().create(wanted);
  }
}
