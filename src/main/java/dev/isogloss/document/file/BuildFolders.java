package dev.isogloss.document.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the folders that tools fill: what is built, and what others have written. Some names
 * say enough. Others may as well be a topic of a manual, {@code docs/build}; they count where a
 * tool has put its mark into the folder, or the file of a build is beside it.
 */
final class BuildFolders implements Pruning {
  private static final Set<String> SURE =
      Set.of(
          "target",
          "node_modules",
          "bower_components",
          "jspm_packages",
          "site-packages",
          "__pycache__",
          "__pypackages__",
          "_site",
          "_build",
          "_vendor");

  private static final Set<String> LIKELY =
      Set.of(
          "build",
          "dist",
          "out",
          "vendor",
          "third_party",
          "venv",
          "env",
          "virtualenv",
          "Pods",
          "coverage",
          "htmlcov");

  /** What tools leave in a folder of theirs. */
  private static final List<String> MARKS =
      List.of("CACHEDIR.TAG", "pyvenv.cfg", "modules.txt", "autoload.php", ".buildinfo", ".yarn");

  /** What is beside a folder that a build fills. */
  private static final List<String> BUILDS =
      List.of(
          "package.json",
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "Cargo.toml",
          "go.mod",
          "composer.json",
          "Gemfile",
          "Podfile",
          "pyproject.toml",
          "setup.py",
          "requirements.txt",
          "CMakeLists.txt",
          "Makefile",
          "mkdocs.yml",
          "conf.py",
          ".git");

  @Override
  public boolean leavesOut(Path path, boolean folder) {
    Path name = path.getFileName();
    if (!folder || name == null) {
      return false;
    }
    String word = name.toString();
    return SURE.contains(word)
        || LIKELY.contains(word)
            && (holdsOneOf(path, MARKS) || holdsOneOf(path.toAbsolutePath().getParent(), BUILDS));
  }

  private static boolean holdsOneOf(@Nullable Path folder, List<String> names) {
    return folder != null && names.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
  }
}
