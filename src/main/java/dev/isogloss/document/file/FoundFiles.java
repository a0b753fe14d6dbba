package dev.isogloss.document.file;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the paths of a command line stand for.
 *
 * @param files each file once, sorted by name
 * @param problems paths that lead nowhere, sorted by name
 * @param empty folders that were named and give no file, in the order in which they were named
 * @param leftOut files that were named and left out all the same, since the search was strict
 * @param unread how many files hold prose in a format that is not read, by their ending
 */
public record FoundFiles(
    List<FoundFile> files,
    List<UnreadableFileException> problems,
    List<EmptyFolder> empty,
    List<FoundFile> leftOut,
    SortedMap<String, Integer> unread) {
  /** No file was looked for. */
  public static final FoundFiles NONE =
      new FoundFiles(List.of(), List.of(), List.of(), List.of(), new TreeMap<>());

  public FoundFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    empty = List.copyOf(empty);
    leftOut = List.copyOf(leftOut);
    unread = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(unread));
  }

  /**
   * A file to check.
   *
   * @param name the path as reports print it, with {@code /} between its parts
   */
  public record FoundFile(Path path, String name) {}

  /**
   * A folder that gives no file.
   *
   * @param name as reports print it
   * @param passedOver how many files of a known format it has that are not wanted
   */
  public record EmptyFolder(String name, int passedOver) {}
}
