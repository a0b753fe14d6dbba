package dev.isogloss.bench;

import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.document.file.UnreadableFileException;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryLoader;
import dev.isogloss.text.CharsetGuesser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the benches find their texts. */
final class Corpus {
  static final Path OWN_GLOSSARY = Path.of("glossaries", "machine-learning.csv");

  private Corpus() {}

  /** The folder of shared texts; {@code -Disogloss.shared} names another than {@code ../shared}. */
  static Path shared(String path) {
    return Path.of(System.getProperty("isogloss.shared", "../shared")).resolve(path);
  }

  static boolean has(Path path) {
    return Files.exists(path);
  }

  static Glossary glossary(Path file) {
    try {
      var source = new SourceFileReader(CharsetGuesser.NONE).read(file, file.toString());
      return GlossaryLoader.load(List.of(source.text()));
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
