package dev.isogloss.git;

import dev.isogloss.gate.ChangedLines.Lines;
import dev.isogloss.gate.ChangedLines.Range;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.diff.ContentSource;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.FileMode;
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
import org.eclipse.jgit.util.FS;

/** A history as JGit reads it. */
final class JGitHistory implements History {
  private final WorkTree tree;
  private final Repository repository;

  private JGitHistory(WorkTree tree, Repository repository) {
    this.tree = tree;
    this.repository = repository;
  }

  static JGitHistory open(WorkTree tree) throws IOException {
    QuietSystem.install();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder()
            .setGitDir(tree.gitDir().toFile())
            .setWorkTree(tree.root().toFile())
            .setMustExist(true);
    return new JGitHistory(tree, builder.build());
  }

  @Override
  public Optional<String> commit(String revision) {
    try {
      return Optional.ofNullable(repository.resolve(revision + "^{commit}")).map(ObjectId::name);
    } catch (RuntimeException | IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<String> mergeBase(String commit) throws IOException {
    ObjectId head = repository.resolve("HEAD");
    if (head == null) {
      return Optional.of(commit);
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(ObjectId.fromString(commit)));
      walk.markStart(walk.parseCommit(head));
      return Optional.ofNullable(walk.next()).map(ObjectId::name);
    }
  }

  @Override
  public Optional<String> nested(String commit, String path) throws IOException {
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk at = TreeWalk.forPath(repository, path, parsed(commit, walk).getTree())) {
      return at != null && at.getFileMode(0) == FileMode.GITLINK
          ? Optional.of(at.getObjectId(0).name())
          : Optional.empty();
    }
  }

  private static RevCommit parsed(String commit, RevWalk walk) throws IOException {
    return walk.parseCommit(ObjectId.fromString(commit));
  }

  @Override
  public Map<String, Lines> changes(String commit, Set<String> paths) throws IOException {
    Map<String, Lines> changed = new HashMap<>();
    if (paths.isEmpty()) {
      return changed;
    }
    try (RevWalk walk = new RevWalk(repository);
        ObjectReader reader = repository.newObjectReader();
        DiffFormatter formatter = new DiffFormatter(new ByteArrayOutputStream())) {
      RevCommit base = parsed(commit, walk);
      Set<String> looked = new TreeSet<>(paths);
      looked.addAll(gone(base));
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
    Optional<Set<String>> sparse = leftOutOfCheckout();
    if (sparse.isEmpty()) {
      return gone;
    }
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(base.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        String path = walk.getPathString();
        if (!sparse.get().contains(path)
            && walk.getFileMode(0) != FileMode.GITLINK
            && !Files.exists(tree.root().resolve(path))) {
          gone.add(path);
        }
      }
    }
    return gone;
  }

  /** The files that a sparse checkout lacks; empty where Git has an index that JGit cannot read. */
  private Optional<Set<String>> leftOutOfCheckout() {
    Set<String> lacking = new HashSet<>();
    try {
      DirCache index = DirCache.read(tree.gitDir().resolve("index").toFile(), FS.DETECTED);
      for (int i = 0; i < index.getEntryCount(); i++) {
        if (index.getEntry(i).isSkipWorkTree()) {
          lacking.add(index.getEntry(i).getPathString());
        }
      }
      return Optional.of(lacking);
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static Lines lines(FileHeader header) {
    if (header.getPatchType() != PatchType.UNIFIED) {
      return Lines.ALL;
    }
    return new Lines(
        false,
        header.toEditList().stream().map(e -> new Range(e.getBeginB(), e.getEndB())).toList());
  }

  @Override
  public void close() {
    repository.close();
  }
}
