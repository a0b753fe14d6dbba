package dev.isogloss.document.file;

import dev.isogloss.document.file.FoundFiles.EmptyFolder;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.text.SourceId;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks one path of the command line. */
final class FolderSearch extends SimpleFileVisitor<Path> {
  private final Path root;
  private final Predicate<String> knownFormat;
  private final Pruning pruning;
  private final boolean followsLinks;
  private final Predicate<Path> wanted;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<FoundFile> leftOut = new ArrayList<>();
  private final List<UnreadableFileException> problems = new ArrayList<>();
  private final SortedMap<String, Integer> unread = new TreeMap<>();
  private int passedOver;
  private boolean walked;

  /**
   * @param wanted whether a file of a known format, or one that is not read, is anybody's business
   */
  FolderSearch(
      Path root,
      Predicate<String> knownFormat,
      Pruning pruning,
      boolean followsLinks,
      Predicate<Path> wanted) {
    this.root = root;
    this.knownFormat = knownFormat;
    this.pruning = pruning;
    this.followsLinks = followsLinks;
    this.wanted = wanted;
  }

  /**
   * Searches.
   *
   * @param tree the top of the tree in which what is named has to be wanted as well; null if
   *     whatever is named is taken
   */
  void run(@Nullable Path tree) {
    if (Files.notExists(root)) {
      report(root, "does not exist; correct the path.");
    } else if (Files.isDirectory(root)) {
      walk(tree);
    } else if (tree != null && (!wanted.test(root) || isPruned(root, false, tree))) {
      leftOut.add(new FoundFile(root, name(root)));
    } else {
      files.add(new FoundFile(root, name(root)));
    }
  }

  private void walk(@Nullable Path tree) {
    walked = true;
    if (tree != null && isPruned(root, true, tree)) {
      leftOut.add(new FoundFile(root, name(root)));
      return;
    }
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
    } catch (IOException e) {
      report(root, "cannot be searched (" + e.getMessage() + "); check the folder.");
    }
  }

  /** Whether a path is left out of a tree, or a folder of the tree that is above it. */
  private boolean isPruned(Path path, boolean folder, Path tree) {
    boolean isFolder = folder;
    Path at = path.toAbsolutePath().normalize();
    while (at != null && at.startsWith(tree) && !at.equals(tree)) {
      if (pruning.leavesOut(at, isFolder)) {
        return true;
      }
      isFolder = true;
      at = at.getParent();
    }
    return false;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean skipped = !folder.equals(root) && isSkipped(folder);
    return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  private boolean isSkipped(Path folder) {
    return folder.getFileName().toString().startsWith(".")
        || !followsLinks && Files.isSymbolicLink(folder)
        || pruning.leavesOut(folder, true);
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (name.startsWith(".") || pruning.leavesOut(file, false)) {
      return FileVisitResult.CONTINUE;
    }
    if (isDangling(file, attributes)) {
      report(file, "is a link to nothing; mend or remove it.");
    } else if (attributes.isRegularFile()) {
      take(file, name);
    }
    return FileVisitResult.CONTINUE;
  }

  private void take(Path file, String name) {
    if (!knownFormat.test(name)) {
      ProseKinds.ending(name)
          .filter(ending -> wanted.test(file))
          .ifPresent(ending -> unread.merge(ending, 1, Integer::sum));
    } else if (wanted.test(file)) {
      files.add(new FoundFile(file, name(file)));
    } else {
      passedOver++;
    }
  }

  /** A link that leads back to a folder above it ends here as well; it is passed over. */
  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    boolean unreadable = failure instanceof AccessDeniedException;
    if (unreadable) {
      report(file, "may not be read by this user; give yourself permission to read it.");
    }
    return FileVisitResult.CONTINUE;
  }

  /** Of a link to nothing one cannot tell whether it was to a folder; a folder has no ending. */
  private boolean isDangling(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    return attributes.isSymbolicLink()
        && Files.notExists(file)
        && (knownFormat.test(name) || name.indexOf('.') < 0);
  }

  List<FoundFile> files() {
    return files;
  }

  List<FoundFile> leftOut() {
    return leftOut;
  }

  List<UnreadableFileException> problems() {
    return problems;
  }

  SortedMap<String, Integer> unread() {
    return unread;
  }

  /** The folder, where it gives neither a file nor a problem. */
  Optional<EmptyFolder> empty() {
    boolean gives = !files.isEmpty() || !leftOut.isEmpty() || !problems.isEmpty();
    return walked && !gives
        ? Optional.of(new EmptyFolder(name(root), passedOver))
        : Optional.empty();
  }

  private static String name(Path path) {
    String name = SourceId.of(path.normalize()).path();
    return name.isEmpty() ? "." : name;
  }

  private void report(Path path, String clause) {
    problems.add(new UnreadableFileException(name(path), clause));
  }
}
