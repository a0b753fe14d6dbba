package dev.isogloss.text;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Paths as text, with {@code /} between their parts. A name that is not of the encoding of the
 * machine, such as one in KOI8-R where that is UTF-8, has its bytes as in a URI ({@code %D4}), so
 * that it can be told from others and found again.
 */
public final class PathNames {
  /** What stands for bytes that are no text. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final String PERCENT = "%25";

  private PathNames() {}

  /** The text of a path. */
  public static String of(Path path) {
    String text = path.toString();
    String name = isOdd(path) ? text(path) : text;
    return name.replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Whether a path is not the one that its text leads to. */
  public static boolean isOdd(Path path) {
    String text = path.toString();
    return text.indexOf(REPLACEMENT) >= 0 && !path.getFileSystem().getPath(text).equals(path);
  }

  private static String text(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(isOdd(name) ? rawName(name) : name.toString()));
    Path root = path.getRoot();
    return (root == null ? "" : root.toString()) + String.join("/", names);
  }

  private static String rawName(Path name) {
    String uri = name.toUri().getRawPath();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** The path that a text stands for. */
  public static Path path(String text) {
    Path path = Path.of(text);
    if (text.indexOf('%') < 0 || Files.exists(path)) {
      return path;
    }
    URI uri = URI.create(path.toUri().toString().replace(PERCENT, "%"));
    Path odd = Path.of(uri);
    if (!Files.exists(odd)) {
      return path;
    }
    return path.isAbsolute() ? odd : Path.of("").toAbsolutePath().relativize(odd);
  }
}
