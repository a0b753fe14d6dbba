package dev.isogloss.cli.option;

import dev.isogloss.project.tree.TreeRules;
import picocli.CommandLine.Option;

/** The options that say what of a tree is read. */
public final class TreeOptions {
  @Option(
      names = "--force-exclude",
      description =
          "Leave out a PATH, too, that the configuration or an ignore file leaves out; for hooks.")
  private boolean forceExclude;

  @Option(
      names = "--no-ignore-files",
      description = "Read what .gitignore, .ignore and the names of build folders would leave out.")
  private boolean noIgnoreFiles;

  @Option(names = "--follow-links", description = "Follow links to folders.")
  private boolean followLinks;

  @Option(
      names = "--allow-empty",
      description =
          "Succeed where nothing was checked: no file, no check, a pattern without files.")
  private boolean allowEmpty;

  /** What they ask for. */
  public TreeRules rules() {
    return new TreeRules(!noIgnoreFiles, followLinks, forceExclude, allowEmpty);
  }
}
