package dev.isogloss.git;

import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.ChangedLines.Range;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A history as the program git tells it. */
final class ProgramHistory implements History {
  private static final Pattern HUNK = Pattern.compile("^@@ -\\S+ \\+(\\d+)(?:,(\\d+))? @@");
  private static final Pattern NESTED = Pattern.compile("160000 commit ([0-9a-f]+)\t");

  private final GitProgram git;

  ProgramHistory(WorkTree tree) {
    this.git = new GitProgram(tree);
  }

  @Override
  public Optional<String> commit(String revision) throws IOException {
    return git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")
        .map(text -> text.strip().lines().reduce("", (before, line) -> line));
  }

  @Override
  public Optional<String> mergeBase(String commit) throws IOException {
    if (commit("HEAD").isEmpty()) {
      return Optional.of(commit);
    }
    return git.ask("merge-base", commit, "HEAD").map(String::strip);
  }

  @Override
  public Optional<String> nested(String commit, String path) throws IOException {
    Matcher entry = NESTED.matcher(git.ask("ls-tree", "-z", commit, "--", path).orElse(""));
    return entry.lookingAt() ? Optional.of(entry.group(1)) : Optional.empty();
  }

  @Override
  public Map<String, Lines> changes(String commit, Set<String> paths) throws IOException {
    Set<String> tracked = new HashSet<>(words("ls-files", "-z"));
    Map<String, Lines> changed = new HashMap<>();
    paths.stream().filter(path -> !tracked.contains(path)).forEach(p -> changed.put(p, Lines.ALL));
    List<String> entries = words("diff", "--raw", "-z", "-M", "--no-ext-diff", commit);
    int i = 0;
    while (i + 1 < entries.size()) {
      String status = entries.get(i).substring(entries.get(i).lastIndexOf(' ') + 1);
      boolean moved = status.startsWith("R") || status.startsWith("C");
      String old = entries.get(i + 1);
      String now = moved ? entries.get(i + 2) : old;
      if (paths.contains(now) && !status.equals("D")) {
        changed.put(now, lines(commit, old, now));
      }
      i += moved ? 3 : 2;
    }
    return changed;
  }

  private List<String> words(String... command) throws IOException {
    String printed =
        git.ask(command)
            .orElseThrow(() -> new IOException("git " + String.join(" ", command) + " fails"));
    return printed.isEmpty() ? List.of() : Arrays.asList(printed.split("\0", -1));
  }

  private Lines lines(String commit, String old, String now) throws IOException {
    String patch =
        git.ask("diff", "-U0", "-M", "--no-color", "--no-ext-diff", commit, "--", old, now)
            .orElse("");
    List<Range> ranges = new ArrayList<>();
    boolean text = true;
    for (String line : patch.lines().toList()) {
      Matcher hunk = HUNK.matcher(line);
      if (hunk.find()) {
        int first = Integer.parseInt(hunk.group(1));
        int count = hunk.group(2) == null ? 1 : Integer.parseInt(hunk.group(2));
        ranges.add(count == 0 ? new Range(first, first) : new Range(first - 1, first - 1 + count));
      }
      text &= !line.startsWith("Binary files ");
    }
    return text ? new Lines(false, ranges) : Lines.ALL;
  }

  @Override
  public void close() {}
}
