package dev.isogloss.precision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The trees that are looked at.
 *
 * @param folder has a folder for each tree, and in {@code reports} what the program said of it
 * @param list one line a tree, see {@link Tree}
 */
record Trees(Path folder, List<Tree> list) {
  /**
   * A tree. Its text is not part of the project.
   *
   * @param set {@code tune}, whose findings those who mend the program may see, or {@code held-out}
   * @param by {@code people} or {@code model}
   * @param evidence for that
   */
  record Tree(
      String name,
      String set,
      String language,
      String by,
      String repository,
      String commit,
      String part,
      String evidence) {
    static Tree of(String line) {
      String[] cells = line.split("\t", -1);
      return new Tree(
          cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
    }
  }

  static final Path LIST = Path.of("src", "test", "resources", "precision", "trees.tsv");

  static Trees in(Path folder) throws IOException {
    List<Tree> trees =
        Files.readAllLines(LIST).stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(Tree::of)
            .toList();
    return new Trees(folder, trees);
  }

  List<Tree> of(String set) {
    return list.stream().filter(t -> t.set().equals(set)).toList();
  }

  /** What the program said of the trees of a set. */
  List<TreeRun> runs(String set) throws IOException {
    List<TreeRun> runs = new ArrayList<>();
    for (Tree tree : of(set)) {
      runs.add(TreeRun.read(tree.name(), report(tree.name())));
    }
    return runs;
  }

  /** Runs the program over a tree as it comes, with its defaults and no glossary. */
  void run(String tree) throws IOException, InterruptedException {
    Files.createDirectories(folder.resolve("reports"));
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx4g",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.isogloss.cli.Main",
            "check",
            "--no-cache",
            "--format",
            "json",
            "--fail-on",
            "never",
            "--output",
            report(tree).toAbsolutePath().toString(),
            tree);
    int status =
        new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(tree + ": exit status " + status);
    }
  }

  private Path report(String tree) {
    return folder.resolve("reports").resolve(tree + ".json");
  }
}
