package dev.isogloss.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.jspecify.annotations.Nullable;

/**
 * What the ignore files of a tree leave out: {@code .ignore}, {@code .gitignore}, the excludes of
 * the repository and those of the user, in this order; the nearest file decides. A file that Git
 * tracks is not left out, as little as Git ignores it; {@code .ignore} speaks of it all the same.
 *
 * @see <a href="https://git-scm.com/docs/gitignore">gitignore</a>
 */
public final class IgnoreFiles {
  private static final String IGNORE = ".ignore";
  private static final String GIT_IGNORE = ".gitignore";

  private final List<Path> tops;
  private final Map<Path, Optional<IgnoreNode>> files = new HashMap<>();
  private final Map<Path, Optional<IgnoringTree>> trees = new HashMap<>();

  /** Folders that are ignored and entered all the same, since Git tracks something in them. */
  private final Set<Path> entered = new HashSet<>();

  /**
   * @param tops folders at which the search for ignore files ends where there is no repository
   */
  public IgnoreFiles(List<Path> tops) {
    this.tops = tops.stream().map(top -> top.toAbsolutePath().normalize()).toList();
  }

  /**
   * Whether a path is left out. A folder is asked for before what is in it.
   *
   * @param folder whether it is one
   */
  public synchronized boolean ignores(Path path, boolean folder) {
    Path at = path.toAbsolutePath().normalize();
    Path parent = at.getParent();
    if (parent == null) {
      return false;
    }
    IgnoringTree tree = tree(parent).orElse(null);
    List<Path> above = above(parent, tree);
    Boolean own = verdict(at, folder, above, IGNORE);
    if (own != null) {
      return own;
    }
    return isLeftByGit(at, folder, above, tree) && !isEntered(at, folder, tree);
  }

  private boolean isLeftByGit(
      Path path, boolean folder, List<Path> above, @Nullable IgnoringTree tree) {
    if (entered.contains(path.getParent())) {
      return true;
    }
    Boolean said = verdict(path, folder, above, GIT_IGNORE);
    return said != null ? said : tree != null && tree.excludes(path, folder);
  }

  private boolean isEntered(Path path, boolean folder, @Nullable IgnoringTree tree) {
    boolean tracked = tree != null && tree.tracks(path, folder);
    if (tracked && folder) {
      entered.add(path);
    }
    return tracked;
  }

  /** What the ignore files of a name say, the nearest first; null if nothing. */
  private @Nullable Boolean verdict(Path path, boolean folder, List<Path> above, String name) {
    for (Path at : above) {
      Optional<IgnoreNode> node = files.computeIfAbsent(at.resolve(name), IgnoreFiles::read);
      Boolean said = node.isEmpty() ? null : node.get().checkIgnored(relative(at, path), folder);
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  /** A folder and those above it, to the top of the repository or of the search. */
  private List<Path> above(Path folder, @Nullable IgnoringTree tree) {
    List<Path> above = new ArrayList<>();
    Path at = folder;
    while (at != null && isWithin(at, tree)) {
      above.add(at);
      at = at.getParent();
    }
    return above;
  }

  private boolean isWithin(Path folder, @Nullable IgnoringTree tree) {
    return tree == null
        ? tops.stream().anyMatch(folder::startsWith)
        : folder.startsWith(tree.root());
  }

  private Optional<IgnoringTree> tree(Path folder) {
    Optional<IgnoringTree> known = trees.get(folder);
    if (known == null) {
      Path parent = folder.getParent();
      known = WorkTree.at(folder).map(IgnoringTree::new);
      if (known.isEmpty() && parent != null) {
        known = tree(parent);
      }
      trees.put(folder, known);
    }
    return known;
  }

  static String relative(Path folder, Path path) {
    String separator = path.getFileSystem().getSeparator();
    return folder.relativize(path).toString().replace(separator, "/");
  }

  /** The rules of a file; nothing where there is none, or it cannot be read. */
  static Optional<IgnoreNode> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      IgnoreNode node = new IgnoreNode();
      node.parse(file.toString(), in);
      return Optional.of(node);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
