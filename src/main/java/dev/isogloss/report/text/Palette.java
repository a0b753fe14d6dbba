package dev.isogloss.report.text;

/** Whether output is coloured. */
public enum Palette {
  NONE {
    @Override
    String paint(Style style, String text) {
      return text;
    }
  },
  ANSI {
    @Override
    String paint(Style style, String text) {
      return text.isEmpty() ? text : "\u001b[" + style.parameters() + "m" + text + "\u001b[0m";
    }
  };

  abstract String paint(Style style, String text);
}
