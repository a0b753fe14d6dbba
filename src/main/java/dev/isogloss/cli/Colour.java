package dev.isogloss.cli;

import dev.isogloss.report.text.Palette;

/** When the text report is coloured. */
enum Colour {
  auto,
  always,
  never;

  Palette palette(Terminal terminal) {
    boolean coloured =
        switch (this) {
          case always -> true;
          case never -> false;
          case auto -> terminal.outIsTerminal() && !terminal.noColor();
        };
    return coloured ? Palette.ANSI : Palette.NONE;
  }
}
