package dev.isogloss.project.tree;

/**
 * How a tree is read.
 *
 * @param ignoreFiles whether what {@code .gitignore}, {@code .ignore}, the excludes of the
 *     repository and the names of build folders leave out is left out
 * @param followLinks whether links to folders are followed
 * @param forceExclude whether a path that is named is left out, too, where a run over the whole
 *     tree would leave it out
 * @param allowEmpty whether a run may check nothing of what it was asked to
 */
public record TreeRules(
    boolean ignoreFiles, boolean followLinks, boolean forceExclude, boolean allowEmpty) {
  /** What holds where nothing is said. */
  public static final TreeRules USUAL = new TreeRules(true, false, false, false);
}
