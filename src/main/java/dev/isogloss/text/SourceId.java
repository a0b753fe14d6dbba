package dev.isogloss.text;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What tells a text from all others. How reports show it is another matter: {@link
 * SourceText#name()}.
 *
 * @param path the file, with {@code /} between the parts of its path
 * @param part which of several texts in the file; null where it has one
 * @param version which state of it, as an editor or an archive counts them; null for the file as it
 *     is on disk
 */
public record SourceId(String path, @Nullable String part, @Nullable String version)
    implements Comparable<SourceId> {
  private static final Comparator<SourceId> ORDER =
      Comparator.comparing(SourceId::path)
          .thenComparing(SourceId::part, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(SourceId::version, Comparator.nullsFirst(Comparator.naturalOrder()));

  /** A file that is one text. */
  public static SourceId of(String path) {
    return new SourceId(path, null, null);
  }

  /** A file that is one text. */
  public static SourceId of(Path path) {
    return of(PathNames.of(path));
  }

  @Override
  public int compareTo(SourceId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return path + (part == null ? "" : "!" + part) + (version == null ? "" : "@" + version);
  }
}
