package dev.isogloss.check;

import dev.isogloss.docgen.Fixture;
import dev.isogloss.docgen.FixtureReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files below {@code src/test/resources/checks}. */
final class CheckFixtures {
  private static final Path FOLDER = Path.of("src/test/resources/checks");

  private CheckFixtures() {}

  static List<Path> files() {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Fixture read(Path file) {
    try {
      return FixtureReader.read(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
