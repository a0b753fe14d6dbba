package dev.isogloss.glossary.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The glossaries that tests read. */
public final class GlossaryFiles {
  private GlossaryFiles() {}

  /** A file of {@code src/test/resources/glossaries}. */
  public static SourceText source(String name) {
    try (InputStream in = GlossaryFiles.class.getResourceAsStream("/glossaries/" + name)) {
      return decode(name, Objects.requireNonNull(in, name).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file beside the project; the test is skipped where it is missing. */
  public static SourceText shared(String name) {
    Path file = Path.of("..", "shared").resolve(name);
    assumeTrue(Files.isReadable(file), () -> file + " is not there, the test is skipped.");
    try {
      return decode(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceText decode(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new SourceText(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
