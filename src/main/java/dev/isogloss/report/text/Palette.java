package dev.isogloss.report.text;

/** Whether output is coloured. */
public enum Palette {
  NONE {
    @Override
    public String paint(Style style, String text) {
      return text;
    }
  },
  ANSI {
    @Override
    public String paint(Style style, String text) {
      return text.isEmpty() ? text : "\u001b[" + style.parameters() + "m" + text + "\u001b[0m";
    }
  };

  public abstract String paint(Style style, String text);
}
