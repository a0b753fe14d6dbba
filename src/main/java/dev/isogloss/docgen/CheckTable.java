package dev.isogloss.docgen;

import dev.isogloss.check.CheckInfo;
import java.util.List;

/** The table of all checks, and its place in a text. */
record CheckTable(List<CheckInfo> checks) {
  private static final String BEGIN = "<!-- checks:begin -->";
  private static final String END = "<!-- checks:end -->";

  /** A text with the table between its markers; the text itself where it has none. */
  String insertedInto(String text) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      return text;
    }
    String before = text.substring(0, begin + BEGIN.length());
    return before + "\n" + table() + text.substring(end);
  }

  private String table() {
    StringBuilder table =
        new StringBuilder("| check | finds | severity | fixes |\n|---|---|---|---|\n");
    for (CheckInfo check : checks) {
      table.append(
          "| [`%1$s`](docs/checks/%1$s.md)%5$s | %2$s | %3$s | %4$s |\n"
              .formatted(
                  check.id(),
                  check.summary(),
                  check.severity().id(),
                  check.safety().id(),
                  check.byDefault() ? "" : " (off by default)"));
    }
    return table.toString();
  }
}
