package dev.isogloss.cli;

import dev.isogloss.document.FileFinder;
import dev.isogloss.document.FoundFiles.FoundFile;
import dev.isogloss.document.LinkTargets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the links of a tree: of the files of a run, and of all below the configuration. */
final class Targets {
  private Targets() {}

  /**
   * @param knows whether a file of this name is one of ours
   */
  static LinkTargets of(List<FoundFile> files, Settings settings, Predicate<String> knows) {
    Set<Path> tree = new LinkedHashSet<>();
    files.forEach(f -> tree.add(f.path().normalize()));
    if (settings.cache() != null) {
      new FileFinder(knows)
          .find(List.of(settings.folder()), settings::takes)
          .files()
          .forEach(f -> tree.add(f.path().normalize()));
    }
    Set<String> fragments = new HashSet<>();
    tree.forEach(file -> addLinks(file, fragments));
    return LinkTargets.of(fragments);
  }

  /** A file that cannot be read is told of when it is checked. */
  private static void addLinks(Path file, Set<String> fragments) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      LinkTargets.in(text).forEach(fragments::add);
    } catch (IOException e) {
      return;
    }
  }
}
