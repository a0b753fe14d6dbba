package dev.isogloss.cli.option;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.report.text.Palette;

/** When the text report is coloured. */
public enum Colour {
  auto,
  always,
  never;

  public Palette palette(Terminal terminal) {
    boolean coloured =
        switch (this) {
          case always -> true;
          case never -> false;
          case auto -> terminal.outIsTerminal() && !terminal.noColor();
        };
    return coloured ? Palette.ANSI : Palette.NONE;
  }
}
