package dev.isogloss.gate.git;

import dev.isogloss.gate.ChangedLines;
import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.ChangedLines.Range;
import dev.isogloss.gate.GateException;
import dev.isogloss.text.SourceId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.patch.FileHeader.PatchType;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/**
 * Which lines of files were changed since a revision: between the commit at which HEAD has left it
 * and the files as they are, whether committed or not. Renames are followed.
 */
public final class GitChanges {
  private final Repository repository;
  private final Path root;

  private GitChanges(Repository repository) throws IOException {
    this.repository = repository;
    this.root = repository.getWorkTree().toPath().toRealPath();
  }

  /**
   * The changed lines of some files.
   *
   * @param files identity → path
   * @param folder a folder of the repository
   * @param revision anything that Git takes for a commit
   * @throws GateException if there is no repository, or no such revision in it
   */
  public static ChangedLines since(String revision, Map<SourceId, Path> files, Path folder) {
    QuietSystem.install();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().findGitDir(folder.toAbsolutePath().normalize().toFile());
    if (builder.getGitDir() == null) {
      throw new GateException(
          "--diff-base " + revision + " needs a Git repository, and " + folder + " is in none.");
    }
    try (Repository repository = builder.build()) {
      return new GitChanges(repository).changed(revision, files);
    } catch (IOException e) {
      throw new GateException(
          "Git cannot tell what has changed since " + revision + ": " + e.getMessage() + ".");
    }
  }

  private ChangedLines changed(String revision, Map<SourceId, Path> files) throws IOException {
    Map<SourceId, Lines> byFile = new HashMap<>();
    Map<String, List<SourceId>> filesByPath = new TreeMap<>();
    for (Map.Entry<SourceId, Path> file : files.entrySet()) {
      Path path = file.getValue().toRealPath();
      if (path.startsWith(root)) {
        String inRepository = root.relativize(path).toString().replace('\\', '/');
        filesByPath.computeIfAbsent(inRepository, p -> new ArrayList<>()).add(file.getKey());
      } else {
        byFile.put(file.getKey(), Lines.ALL);
      }
    }
    compare(base(revision), filesByPath.keySet())
        .forEach(
            (path, lines) ->
                filesByPath.getOrDefault(path, List.of()).forEach(f -> byFile.put(f, lines)));
    return new ChangedLines(byFile);
  }

  private RevCommit base(String revision) throws IOException {
    ObjectId wanted;
    try {
      wanted = repository.resolve(revision + "^{commit}");
    } catch (RuntimeException | IOException e) {
      wanted = null;
    }
    if (wanted == null) {
      throw new GateException(
          "--diff-base "
              + revision
              + " is not a commit of this repository; fetch it first (in CI, with its whole history).");
    }
    ObjectId head = repository.resolve("HEAD");
    try (RevWalk walk = new RevWalk(repository)) {
      RevCommit since = walk.parseCommit(wanted);
      if (head == null) {
        return since;
      }
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(since);
      walk.markStart(walk.parseCommit(head));
      RevCommit common = walk.next();
      RevCommit base = common == null ? since : common;
      walk.parseBody(base);
      return base;
    }
  }

  /** Path → changed lines; paths that did not change are missing. */
  private Map<String, Lines> compare(RevCommit base, Set<String> paths) throws IOException {
    Map<String, Lines> changed = new HashMap<>();
    if (paths.isEmpty()) {
      return changed;
    }
    Set<String> looked = new TreeSet<>(paths);
    looked.addAll(gone(base));
    try (ObjectReader reader = repository.newObjectReader();
        DiffFormatter formatter = new DiffFormatter(new ByteArrayOutputStream())) {
      formatter.setRepository(repository);
      formatter.setPathFilter(PathFilterGroup.createFromStrings(looked));
      CanonicalTreeParser before = new CanonicalTreeParser(null, reader, base.getTree());
      List<DiffEntry> entries = formatter.scan(before, new FileTreeIterator(repository));
      for (DiffEntry entry : withRenames(entries, reader)) {
        if (entry.getChangeType() != ChangeType.DELETE) {
          changed.put(entry.getNewPath(), lines(formatter.toFileHeader(entry)));
        }
      }
    }
    return changed;
  }

  /** The formatter would look for the contents of the working tree among the objects of Git. */
  private List<DiffEntry> withRenames(List<DiffEntry> entries, ObjectReader reader)
      throws IOException {
    RenameDetector renames = new RenameDetector(repository);
    renames.addAll(entries);
    try {
      return renames.compute(
          new ContentSource.Pair(
              ContentSource.create(reader), ContentSource.create(new FileTreeIterator(repository))),
          NullProgressMonitor.INSTANCE);
    } catch (CanceledException e) {
      throw new IllegalStateException("Nobody cancels it.", e);
    }
  }

  /** The files of a commit that exist no more: what was renamed has one of these names. */
  private Set<String> gone(RevCommit base) throws IOException {
    Set<String> gone = new TreeSet<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(base.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        if (!Files.exists(root.resolve(walk.getPathString()))) {
          gone.add(walk.getPathString());
        }
      }
    }
    return gone;
  }

  private static Lines lines(FileHeader header) {
    if (header.getPatchType() != PatchType.UNIFIED) {
      return Lines.ALL;
    }
    return new Lines(
        false,
        header.toEditList().stream().map(e -> new Range(e.getBeginB(), e.getEndB())).toList());
  }
}
