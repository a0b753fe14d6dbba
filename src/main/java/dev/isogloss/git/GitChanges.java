package dev.isogloss.git;

import dev.isogloss.gate.ChangedLines;
import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.GateException;
import dev.isogloss.text.PathNames;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which lines of files were changed since a revision: between the commit at which HEAD has left it
 * and the files as they are, whether committed or not. Renames are followed. Files of a submodule
 * are compared with the commit of it that the repository had then; all lines of a repository within
 * that is no submodule are changed, and those of a file whose name is no text.
 */
public final class GitChanges implements AutoCloseable {
  private final String revision;
  private final WorkTree top;
  private final Map<Path, History> histories = new HashMap<>();
  private final Map<Path, Optional<String>> bases = new HashMap<>();

  private GitChanges(String revision, WorkTree top) {
    this.revision = revision;
    this.top = top;
  }

  /**
   * The changed lines of some files.
   *
   * @param files identity → path
   * @param folder a folder of the repository
   * @param revision anything that Git takes for a commit
   * @throws GateException if there is no repository, no such revision in it, or too little of its
   *     history
   */
  public static ChangedLines since(String revision, Map<SourceId, Path> files, Path folder) {
    try {
      WorkTree top =
          WorkTree.around(folder.toRealPath())
              .orElseThrow(
                  () ->
                      new GateException(
                          "--diff-base %s needs a Git repository, and %s is in none."
                              .formatted(revision, folder)));
      try (GitChanges changes = new GitChanges(revision, top)) {
        return changes.changed(files);
      }
    } catch (IOException e) {
      throw new GateException(
          "Git cannot tell what has changed since " + revision + ": " + e.getMessage() + ".");
    }
  }

  private ChangedLines changed(Map<SourceId, Path> files) throws IOException {
    Map<SourceId, Lines> byFile = new HashMap<>();
    Map<Path, WorkTree> trees = new TreeMap<>();
    Map<Path, Map<String, List<SourceId>>> filesByTree = new TreeMap<>();
    base(top);
    for (Map.Entry<SourceId, Path> file : files.entrySet()) {
      Path path = file.getValue().toRealPath();
      WorkTree tree = WorkTree.around(path.resolveSibling("")).orElse(top);
      if (!path.startsWith(top.root()) || PathNames.isOdd(path) || base(tree).isEmpty()) {
        byFile.put(file.getKey(), Lines.ALL);
      } else {
        trees.put(tree.root(), tree);
        filesByTree
            .computeIfAbsent(tree.root(), root -> new TreeMap<>())
            .computeIfAbsent(IgnoreFiles.relative(tree.root(), path), p -> new ArrayList<>())
            .add(file.getKey());
      }
    }
    for (WorkTree tree : trees.values()) {
      Map<String, List<SourceId>> paths = filesByTree.getOrDefault(tree.root(), Map.of());
      history(tree)
          .changes(base(tree).orElseThrow(), paths.keySet())
          .forEach(
              (path, lines) ->
                  paths.getOrDefault(path, List.of()).forEach(id -> byFile.put(id, lines)));
    }
    return new ChangedLines(byFile);
  }

  /** What the files of a checkout are compared with; nothing where all of them are new. */
  private Optional<String> base(WorkTree tree) throws IOException {
    Optional<String> known = bases.get(tree.root());
    if (known == null) {
      known = tree.equals(top) ? Optional.of(baseOfTop()) : baseOfNested(tree);
      bases.put(tree.root(), known);
    }
    return known;
  }

  private String baseOfTop() throws IOException {
    History history = history(top);
    String commit =
        history
            .commit(revision)
            .orElseThrow(
                () ->
                    new GateException(
                        "--diff-base %s is not a commit of this repository; fetch it first (in CI,"
                                .formatted(revision)
                            + " with its whole history)."));
    return history.mergeBase(commit).orElseThrow(this::withoutBase);
  }

  /** A comparison with the revision itself would show what others have changed. */
  private GateException withoutBase() {
    boolean shallow = Files.exists(top.commonDir().resolve("shallow"));
    return new GateException(
        "--diff-base %s and HEAD have no commit in common %s"
            .formatted(
                revision,
                shallow
                    ? "in this shallow clone; fetch the history: git fetch --unshallow, in CI"
                        + " fetch-depth: 0."
                    : "in this repository; name a commit that the branch has come from."));
  }

  private Optional<String> baseOfNested(WorkTree tree) throws IOException {
    Optional<WorkTree> around = WorkTree.around(tree.root().resolveSibling(""));
    if (around.isEmpty() || !tree.root().startsWith(top.root())) {
      return Optional.empty();
    }
    Optional<String> outer = base(around.get());
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    String path = IgnoreFiles.relative(around.get().root(), tree.root());
    Optional<String> then = history(around.get()).nested(outer.get(), path);
    if (then.isPresent() && history(tree).commit(then.get()).isEmpty()) {
      throw new GateException(
          "The submodule %s had the commit %s, which is not in its clone; fetch its history: git -C %s fetch --unshallow."
              .formatted(path, then.get(), path));
    }
    return then;
  }

  private History history(WorkTree tree) throws IOException {
    History known = histories.get(tree.root());
    if (known == null) {
      known = GitProgram.isNeeded(tree) ? new ProgramHistory(tree) : JGitHistory.open(tree);
      histories.put(tree.root(), known);
    }
    return known;
  }

  @Override
  public void close() {
    histories.values().forEach(History::close);
  }
}
