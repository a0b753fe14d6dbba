package dev.isogloss.project;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells one build of the program, with the languages that are installed beside it, from another.
 */
final class ProgramIdentity {
  private ProgramIdentity() {}

  /** The version, and each file of the folder of the program with size and time. */
  static String text() {
    StringBuilder text = new StringBuilder(BuildVersion.number());
    Path home = home();
    if (home != null) {
      try (Stream<Path> files = Files.list(home)) {
        for (Path file : files.sorted().toList()) {
          text.append('\n').append(file.getFileName()).append(' ').append(Files.size(file));
          text.append(' ').append(Files.getLastModifiedTime(file).toMillis());
        }
      } catch (IOException e) {
        text.append("\nunknown"); // The version alone has to do.
      }
    }
    return text.toString();
  }

  private static @Nullable Path home() {
    CodeSource source = ProgramIdentity.class.getProtectionDomain().getCodeSource();
    try {
      Path at = source == null ? null : Path.of(source.getLocation().toURI());
      return at == null || Files.isDirectory(at) ? at : at.getParent();
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
