package dev.isogloss.cli.print;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import dev.isogloss.glossary.lint.GlossaryWarning;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.lint.LintTopic;
import dev.isogloss.text.Position;
import dev.isogloss.text.SafeText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints what is doubtful in glossaries, a heading for each sort, the worst first.
 *
 * @param all whether every place is printed; else a few of each sort
 */
public record LintPrinter(PrintWriter out, boolean all) {
  private static final int SHOWN = 5;
  private static final int NOTES_SHOWN = 3;

  /** Warnings of one level about one thing. */
  private record Heading(Level level, LintTopic topic) {}

  /** Prints warnings; nothing where there is none. */
  public void print(List<GlossaryWarning> warnings) {
    Map<Heading, List<GlossaryWarning>> groups =
        new TreeMap<>(comparing(Heading::level).thenComparing(comparingInt(h -> h.topic().rank())));
    for (GlossaryWarning warning : warnings) {
      groups
          .computeIfAbsent(
              new Heading(warning.level(), LintTopic.of(warning)), h -> new ArrayList<>())
          .add(warning);
    }
    int left = 0;
    for (Map.Entry<Heading, List<GlossaryWarning>> group : groups.entrySet()) {
      left += print(group.getKey(), group.getValue());
    }
    if (!warnings.isEmpty()) {
      out.println(summary(warnings) + (left == 0 ? "" : " --all prints every place."));
    }
  }

  /** How many places are left out. */
  private int print(Heading heading, List<GlossaryWarning> group) {
    int most = heading.level() == Level.INFO ? NOTES_SHOWN : SHOWN;
    int shown = all ? group.size() : Math.min(most, group.size());
    out.printf(
        Locale.ROOT,
        "%s, %s: %d%n",
        SafeText.line(heading.topic().title()),
        name(heading.level()),
        group.size());
    group.subList(0, shown).forEach(this::print);
    if (shown < group.size()) {
      out.printf(Locale.ROOT, "  and %d more%n", group.size() - shown);
    }
    out.println();
    return group.size() - shown;
  }

  private void print(GlossaryWarning warning) {
    Position at = warning.at().start();
    out.printf(
        Locale.ROOT,
        "  %s:%d:%d: %s [%s]%n",
        SafeText.line(warning.at().source().name()),
        at.line(),
        at.column(),
        SafeText.line(warning.message()),
        warning.id());
  }

  private static String name(Level level) {
    return level == Level.INFO ? "notes" : level.id() + "s";
  }

  private static String summary(List<GlossaryWarning> warnings) {
    List<String> parts = new ArrayList<>();
    for (Level level : Level.values()) {
      long count = warnings.stream().filter(w -> w.level() == level).count();
      if (count > 0) {
        String one = level == Level.INFO ? "note" : level.id();
        parts.add(count + " " + one + (count == 1 ? "" : "s"));
      }
    }
    return String.join(", ", parts) + ".";
  }
}
