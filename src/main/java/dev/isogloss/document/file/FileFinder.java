package dev.isogloss.document.file;

import dev.isogloss.document.file.FoundFiles.EmptyFolder;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files that paths stand for. A file that is named is always taken, unless the search is
 * strict; of a folder, only the files of a known format, without hidden folders and those that
 * tools fill. A link to a file is taken, a link to a folder is not followed unless it is named.
 */
public final class FileFinder {
  private static final Comparator<FoundFile> BY_NAME = Comparator.comparing(FoundFile::name);

  private final Predicate<String> knownFormat;
  private final Pruning pruning;
  private final boolean followsLinks;
  private final @Nullable Path strictBelow;

  /**
   * Finds files of known formats.
   *
   * @param knownFormat whether a file in a folder is taken, by its name
   */
  public FileFinder(Predicate<String> knownFormat) {
    this(knownFormat, new BuildFolders(), false, null);
  }

  private FileFinder(
      Predicate<String> knownFormat,
      Pruning pruning,
      boolean followsLinks,
      @Nullable Path strictBelow) {
    this.knownFormat = knownFormat;
    this.pruning = pruning;
    this.followsLinks = followsLinks;
    this.strictBelow = strictBelow;
  }

  /** The same, which leaves out other things and enters the folders that tools fill. */
  public FileFinder pruning(Pruning other) {
    return new FileFinder(knownFormat, other, followsLinks, strictBelow);
  }

  /** The same, which leaves out more. */
  public FileFinder alsoPruning(Pruning more) {
    return new FileFinder(knownFormat, pruning.or(more), followsLinks, strictBelow);
  }

  /** The same, which follows links to folders or does not. */
  public FileFinder followingLinks(boolean follows) {
    return new FileFinder(knownFormat, pruning, follows, strictBelow);
  }

  /**
   * The same, which leaves out what is named, too, where a search of a whole tree would.
   *
   * @param tree the top of that tree; what is above or outside it is not asked for
   */
  public FileFinder strict(Path tree) {
    return new FileFinder(knownFormat, pruning, followsLinks, tree.toAbsolutePath().normalize());
  }

  /** Whatever the order in which the file system lists its folders, the result is the same. */
  public FoundFiles find(List<Path> paths) {
    return find(paths, file -> true);
  }

  /**
   * The same for some of the files only.
   *
   * @param wanted whether a file of a folder is taken
   */
  public FoundFiles find(List<Path> paths, Predicate<Path> wanted) {
    Map<Path, FoundFile> byRealPath = new TreeMap<>();
    List<UnreadableFileException> problems = new ArrayList<>();
    List<EmptyFolder> empty = new ArrayList<>();
    List<FoundFile> leftOut = new ArrayList<>();
    SortedMap<String, Integer> unread = new TreeMap<>();
    for (Path path : paths) {
      FolderSearch search = new FolderSearch(path, knownFormat, pruning, followsLinks, wanted);
      search.run(strictBelow);
      search.files().stream()
          .sorted(BY_NAME)
          .forEach(file -> byRealPath.putIfAbsent(realPath(file.path()), file));
      problems.addAll(search.problems());
      search.empty().ifPresent(empty::add);
      leftOut.addAll(search.leftOut());
      search.unread().forEach((ending, count) -> unread.merge(ending, count, Integer::sum));
    }
    problems.sort(Comparator.comparing(UnreadableFileException::file));
    List<FoundFile> files = byRealPath.values().stream().sorted(BY_NAME).toList();
    return new FoundFiles(files, problems, empty, leftOut, unread);
  }

  /** Two paths to one file, by links or from two folders, are one result. */
  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
