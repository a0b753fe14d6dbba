package dev.isogloss.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The hand-made tables of the benches. */
final class Resource {
  private Resource() {}

  /** The lines of a table, without comments and empty lines, each split at its tabs. */
  static List<List<String>> rows(String name) {
    try (InputStream in = Resource.class.getResourceAsStream("/bench/" + name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
