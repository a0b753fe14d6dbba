package dev.isogloss.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.ignore.IgnoreNode;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** What a repository ignores beyond the ignore files in its folders, and what it tracks. */
final class IgnoringTree {
  private final WorkTree tree;
  private final Once<Optional<IgnoreNode>> ofRepository;
  private final Once<Optional<IgnoreNode>> ofUser;

  /** Nothing where there is none, or it is of a kind that JGit cannot read. */
  private final Once<Optional<DirCache>> index;

  IgnoringTree(WorkTree tree) {
    this.tree = tree;
    Path excludes = tree.commonDir().resolve("info").resolve("exclude");
    this.ofRepository = new Once<>(() -> IgnoreFiles.read(excludes));
    this.ofUser = new Once<>(() -> userFile(tree).flatMap(IgnoreFiles::read));
    this.index = new Once<>(() -> read(tree.gitDir().resolve("index")));
  }

  Path root() {
    return tree.root();
  }

  /** Whether the excludes of the repository or of the user leave a path out. */
  boolean excludes(Path path, boolean folder) {
    String name = IgnoreFiles.relative(tree.root(), path);
    Boolean said = said(ofRepository.get(), name, folder);
    said = said == null ? said(ofUser.get(), name, folder) : said;
    return Boolean.TRUE.equals(said);
  }

  private static @Nullable Boolean said(Optional<IgnoreNode> rules, String name, boolean folder) {
    return rules.isEmpty() ? null : rules.get().checkIgnored(name, folder);
  }

  /** Whether Git tracks a file, or something in a folder. */
  boolean tracks(Path path, boolean folder) {
    Optional<DirCache> entries = index.get();
    String name = IgnoreFiles.relative(tree.root(), path);
    return entries.isPresent()
        && (folder
            ? entries.get().getEntriesWithin(name).length > 0
            : entries.get().findEntry(name) >= 0);
  }

  /** The file of {@code core.excludesFile}, or the one that Git takes without it. */
  private static Optional<Path> userFile(WorkTree tree) {
    QuietSystem.install();
    SystemReader system = SystemReader.getInstance();
    FS files = FS.DETECTED;
    try {
      FileBasedConfig config =
          new FileBasedConfig(
              system.getUserConfig(), tree.commonDir().resolve("config").toFile(), files);
      config.load();
      String name =
          config.getString(
              ConfigConstants.CONFIG_CORE_SECTION, null, ConfigConstants.CONFIG_KEY_EXCLUDESFILE);
      if (name == null) {
        Path folder = system.getXdgConfigDirectory(files);
        return folder == null
            ? Optional.empty()
            : Optional.of(folder.resolve("git").resolve("ignore"));
      }
      File home = files.userHome();
      boolean atHome = name.startsWith("~/") && home != null;
      return Optional.of(
          atHome ? home.toPath().resolve(name.substring(2)) : tree.root().resolve(name));
    } catch (IOException | ConfigInvalidException e) {
      return Optional.empty();
    }
  }

  private static Optional<DirCache> read(Path file) {
    try {
      return Optional.of(DirCache.read(file.toFile(), FS.DETECTED));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
