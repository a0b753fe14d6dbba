package dev.isogloss.config;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A first configuration file, with comments for people.
 *
 * @param languages BCP 47 tags, the most frequent first
 * @param folders the top folders that hold texts; empty where texts are beside them
 * @param byFolder folder → the one language of all its texts
 * @param glossaries their paths
 * @param dialect of Markdown
 * @param excludes patterns of paths that hold no text of the project
 * @param hints checks that begin as hints → why
 */
public record ConfigTemplate(
    List<String> languages,
    List<String> folders,
    SortedMap<String, String> byFolder,
    List<String> glossaries,
    MarkdownDialect dialect,
    List<String> excludes,
    SortedMap<String, String> hints) {

  /** The same with checks that begin as hints. */
  public ConfigTemplate with(SortedMap<String, String> changed) {
    return new ConfigTemplate(languages, folders, byFolder, glossaries, dialect, excludes, changed);
  }

  /** The text of the file. */
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append("# The configuration of Isogloss. Every key: docs/configuration.md\n\n");
    out.append("# The languages of the texts; with one, none is detected.\n");
    out.append(list("languages", languages, "[ru]"));
    paths(out);
    out.append("\n# Glossaries: CSV, TSV or TBX.\n");
    out.append(list("glossaries", glossaries, "[glossary.csv]"));
    checks(out);
    out.append("\n# What is right, whatever a check says.\n");
    out.append("# ignore:\n#   words: []\n#   patterns: []\n");
    out.append("\nthresholds:\n  fail-on: minor\n  # min-score: 90\n  # max-findings: 100\n");
    overrides(out);
    if (dialect != MarkdownDialect.AUTO) {
      out.append("\n# How Markdown is written here.\nmarkdown:\n  dialect: ");
      out.append(dialect.id()).append('\n');
    }
    out.append("\n# Findings that are accepted as they are: isogloss check --update-baseline\n");
    out.append("baseline: isogloss-baseline.tsv\n");
    out.append("\n# The renderings that were chosen: isogloss check --update-lock\n");
    out.append("# lock: isogloss.lock\n");
    out.append("\n# The project's own words: isogloss words add WORD\n");
    out.append("# words: isogloss.words\n");
    return out.toString();
  }

  private void paths(StringBuilder out) {
    out.append("\n# Which files are taken out of folders.\n");
    out.append(folders.isEmpty() && excludes.isEmpty() ? "# paths:\n" : "paths:\n");
    out.append(folders.isEmpty() ? "#   include: [docs]\n" : "  " + list("include", folders, ""));
    out.append(
        excludes.isEmpty()
            ? (folders.isEmpty() ? "#   " : "  # ") + "exclude: [\"**/CHANGELOG.md\"]\n"
            : "  " + list("exclude", excludes, ""));
  }

  private void checks(StringBuilder out) {
    out.append(
        "\n# off, on, neutral, minor, major or critical; a family such as term works too.\n");
    if (hints.isEmpty()) {
      out.append("# checks:\n#   grammar: off\n");
      return;
    }
    out.append("# These report much here: look at them, and make them count or turn them off.\n");
    out.append("checks:\n");
    hints.forEach((check, why) -> out.append("  " + check + ": neutral  # " + why).append('\n'));
  }

  private void overrides(StringBuilder out) {
    if (byFolder.isEmpty()) {
      return;
    }
    out.append("\n# What is different for some files.\noverrides:\n");
    for (Map.Entry<String, String> one : byFolder.entrySet()) {
      out.append("  - paths: [").append(quoted("/" + one.getKey())).append("]\n");
      out.append("    language: ").append(one.getValue()).append('\n');
    }
  }

  /** A key with a list; commented out, with an example, where the list is empty. */
  private static String list(String key, List<String> values, String example) {
    if (values.isEmpty()) {
      return "# " + key + ": " + example + "\n";
    }
    return key + ": [" + String.join(", ", values.stream().map(v -> quoted(v)).toList()) + "]\n";
  }

  /** Quotes what YAML might take for something else than text. */
  private static String quoted(String text) {
    boolean plain = text.matches("[\\p{L}][\\p{L}\\p{N}/._-]*") && !text.equals("no");
    return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
