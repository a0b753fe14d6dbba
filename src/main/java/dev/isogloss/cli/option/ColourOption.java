package dev.isogloss.cli.option;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.report.text.Palette;
import picocli.CommandLine.Option;

/** Whether what is printed is coloured. */
public final class ColourOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour in text: ${COMPLETION-CANDIDATES}. Default: auto.")
  private Colour colour = Colour.auto;

  /** The colours for a terminal; none where it shall have none. */
  public Palette palette(Terminal terminal) {
    return colour.palette(terminal);
  }
}
