package dev.isogloss.docgen;

import dev.isogloss.check.CheckInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of all checks: a page of its own, and a short one by family in another text. */
record CheckTable(List<CheckInfo> checks) {
  private static final String BEGIN = "<!-- checks:begin -->";
  private static final String END = "<!-- checks:end -->";

  /** A text with the table of families between its markers; the text itself where it has none. */
  String insertedInto(String text) {
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      return text;
    }
    String before = text.substring(0, begin + BEGIN.length());
    return before + "\n" + families() + text.substring(end);
  }

  /** A page with a row for each check. */
  String page() {
    StringBuilder page =
        new StringBuilder(
            "# The checks\n\n| check | finds | severity | fixes |\n|---|---|---|---|\n");
    for (CheckInfo check : checks) {
      page.append(
          "| [`%1$s`](%1$s.md)%5$s | %2$s | %3$s | %4$s |\n"
              .formatted(
                  check.id(),
                  check.summary(),
                  check.severity().id(),
                  check.safety().id(),
                  check.byDefault() ? "" : " (off by default)"));
    }
    return page.toString();
  }

  private String families() {
    Map<String, List<CheckInfo>> byFamily =
        checks.stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.id().split("-", 2)[0], TreeMap::new, Collectors.toList()));
    StringBuilder table = new StringBuilder("| family | checks |\n|---|---|\n");
    byFamily.forEach(
        (family, members) ->
            table.append(
                "| `%s` | %s |\n"
                    .formatted(
                        family,
                        members.stream().map(CheckTable::link).collect(Collectors.joining(", ")))));
    return table.toString();
  }

  private static String link(CheckInfo check) {
    String[] parts = check.id().split("-", 2);
    String name = parts.length > 1 ? parts[1] : parts[0];
    return "[%s](docs/checks/%s.md)%s".formatted(name, check.id(), check.byDefault() ? "" : "°");
  }
}
