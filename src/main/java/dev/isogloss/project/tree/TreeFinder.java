package dev.isogloss.project.tree;

import dev.isogloss.document.file.FileFinder;
import dev.isogloss.document.file.Pruning;
import dev.isogloss.git.IgnoreFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes the search for the files of a project.
 *
 * @param folder of the configuration, the top of the tree
 */
public record TreeFinder(TreeRules rules, Path folder) {
  /**
   * A search below the paths of a run, or below the folder of the configuration.
   *
   * @param known whether a file in a folder is taken, by its name
   * @param paths what is searched
   */
  public FileFinder of(Predicate<String> known, List<Path> paths) {
    FileFinder finder = new FileFinder(known).followingLinks(rules.followLinks());
    if (!rules.ignoreFiles()) {
      return finder.pruning(Pruning.NONE);
    }
    List<Path> tops = new ArrayList<>(paths);
    tops.add(folder);
    return finder.alsoPruning(new IgnoreFiles(tops)::ignores);
  }

  /** The same, for the paths that a run names. */
  public FileFinder named(Predicate<String> known, List<Path> paths) {
    FileFinder finder = of(known, paths);
    return rules.forceExclude() ? finder.strict(folder) : finder;
  }
}
