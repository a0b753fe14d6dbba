package dev.isogloss.project;

import dev.isogloss.document.LinkTargets;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.text.SourceId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the links of a tree: of the files of a run, and of all below the configuration. */
final class Targets {
  private Targets() {}

  /**
   * @param others files of the tree that are not checked
   */
  static LinkTargets of(List<FoundFile> files, List<FoundFile> others) {
    Set<Path> tree = new LinkedHashSet<>();
    files.forEach(f -> tree.add(f.path().normalize()));
    others.forEach(f -> tree.add(f.path().normalize()));
    Set<String> fragments = new HashSet<>();
    tree.forEach(file -> addLinks(file, fragments));
    return LinkTargets.of(fragments);
  }

  /** The same of texts that may be in no file; of one that cannot be read the run says so. */
  static LinkTargets of(List<SourceId> texts, Sources sources) {
    return LinkTargets.of(texts.stream().flatMap(id -> links(id, sources)).toList());
  }

  private static Stream<String> links(SourceId id, Sources sources) {
    try {
      return LinkTargets.in(sources.open(id, id.path()).text().content());
    } catch (UnreadableFileException e) {
      return Stream.empty();
    }
  }

  /**
   * Line by line, since a file may be larger than the memory; bytes that are no UTF-8 are in no
   * link. A file that cannot be read is reported when it is checked.
   */
  private static void addLinks(Path file, Set<String> fragments) {
    try (InputStream in = Files.newInputStream(file);
        Reader decoded = new InputStreamReader(in, StandardCharsets.UTF_8);
        BufferedReader lines = new BufferedReader(decoded)) {
      lines.lines().flatMap(LinkTargets::in).forEach(fragments::add);
    } catch (IOException | UncheckedIOException e) {
      return;
    }
  }
}
