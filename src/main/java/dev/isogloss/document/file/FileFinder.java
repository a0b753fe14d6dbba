package dev.isogloss.document.file;

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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the files that paths stand for. A file that is named is always taken; of a folder, only the
 * files of a known format, without hidden folders and those that tools fill.
 */
public final class FileFinder {
  /** Folders that tools fill with what nobody of the project writes. */
  private static final Set<String> SKIPPED = Set.of("target", "node_modules");

  private static final Comparator<FoundFile> BY_NAME = Comparator.comparing(FoundFile::name);

  private final Predicate<String> knownFormat;

  /**
   * Finds files of known formats.
   *
   * @param knownFormat whether a file in a folder is taken, by its name
   */
  public FileFinder(Predicate<String> knownFormat) {
    this.knownFormat = knownFormat;
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
    for (Path path : paths) {
      new Search(path, problems)
          .run().stream()
              .filter(file -> file.path().equals(path) || wanted.test(file.path()))
              .sorted(BY_NAME)
              .forEach(file -> byRealPath.putIfAbsent(realPath(file.path()), file));
    }
    problems.sort(Comparator.comparing(UnreadableFileException::file));
    return new FoundFiles(byRealPath.values().stream().sorted(BY_NAME).toList(), problems);
  }

  /** Two paths to one file, by links or from two folders, are one result. */
  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static String name(Path path) {
    String name = SourceId.of(path.normalize()).path();
    return name.isEmpty() ? "." : name;
  }

  /** Walks one path of the command line. */
  private final class Search extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<UnreadableFileException> problems;
    private final List<FoundFile> files = new ArrayList<>();

    Search(Path root, List<UnreadableFileException> problems) {
      this.root = root;
      this.problems = problems;
    }

    List<FoundFile> run() {
      if (Files.notExists(root)) {
        report(root, "does not exist; correct the path.");
      } else if (Files.isDirectory(root)) {
        walk();
      } else {
        files.add(new FoundFile(root, name(root)));
      }
      return files;
    }

    private void walk() {
      try {
        Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
      } catch (IOException e) {
        report(root, "cannot be searched (" + e.getMessage() + "); check the folder.");
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped = !folder.equals(root) && isSkipped(folder.getFileName().toString());
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString();
      if (isDangling(file, attributes)) {
        report(file, "is a link to nothing; mend or remove it.");
      } else if (attributes.isRegularFile() && !name.startsWith(".") && knownFormat.test(name)) {
        files.add(new FoundFile(file, name(file)));
      }
      return FileVisitResult.CONTINUE;
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
          && !name.startsWith(".")
          && (knownFormat.test(name) || name.indexOf('.') < 0);
    }

    private boolean isSkipped(String folder) {
      return folder.startsWith(".") || SKIPPED.contains(folder);
    }

    private void report(Path path, String clause) {
      problems.add(new UnreadableFileException(name(path), clause));
    }
  }
}
