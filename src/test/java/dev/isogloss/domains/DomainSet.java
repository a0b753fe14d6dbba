package dev.isogloss.domains;

import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.io.GlossaryFormats;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The sentences of a domain and the glossary that they are checked with.
 *
 * @param language of the sentences
 */
record DomainSet(String name, Locale language, Glossary glossary, List<DomainSentence> sentences) {
  private static final Path FOLDER = Path.of("src/test/resources/domains");
  private static final String SENTENCES = ".tsv";

  /** All domains of a language, by name. */
  static List<DomainSet> all(Locale language) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(language.getLanguage()))) {
      return files
          .filter(f -> f.toString().endsWith(SENTENCES))
          .sorted()
          .map(f -> read(f, language))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DomainSet read(Path file, Locale language) {
    String name = file.getFileName().toString().replace(SENTENCES, "");
    try {
      Path glossary = file.resolveSibling(name + ".glossary.csv");
      SourceText table = new SourceText(name + ".csv", Files.readString(glossary));
      List<DomainSentence> sentences =
          Files.readString(file)
              .lines()
              .filter(line -> !line.isBlank())
              .map(line -> DomainSentence.read(name, line))
              .toList();
      return new DomainSet(name, language, GlossaryFormats.of(table).read(table), sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
