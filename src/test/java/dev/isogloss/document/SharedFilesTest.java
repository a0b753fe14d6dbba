package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.document.file.FileFinder;
import dev.isogloss.document.file.FoundFiles.FoundFile;
import dev.isogloss.document.file.SourceFile;
import dev.isogloss.document.file.SourceFileReader;
import dev.isogloss.text.CharsetGuesser;
import dev.isogloss.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Reads real files, where they are at hand. */
class SharedFilesTest {
  private static final Path SHARED = Path.of("..", "shared");

  private final Documents documents = Documents.installed();

  @Test
  void realLessonsAreReadSoundlyWhateverTheirLineEndings() throws Exception {
    for (FoundFile found : find("data/elixirschool")) {
      SourceFile file = new SourceFileReader(CharsetGuesser.NONE).read(found.path(), found.name());
      assertThat(file.encoding().encode(file.text().content()))
          .isEqualTo(Files.readAllBytes(found.path()));
      String content = file.text().content();
      Document document = documents.parse(file.text(), Locale.ROOT);
      Soundness.check(document);
      assertThat(texts(found.name(), content.replace("\n", "\r\n"))).isEqualTo(texts(document));
      assertThat(texts(found.name(), content.replace("\n", "\r"))).isEqualTo(texts(document));
    }
  }

  @Test
  void eachLineOfADumpedArticleIsASegment() throws Exception {
    for (FoundFile found : find("corpus")) {
      SourceFile file = new SourceFileReader(CharsetGuesser.NONE).read(found.path(), found.name());
      long lines = file.text().content().lines().filter(line -> !line.isBlank()).count();
      assertThat(documents.parse(file.text(), Locale.ROOT).segments()).hasSize((int) lines);
    }
  }

  private List<FoundFile> find(String folder) {
    Path path = SHARED.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(path), "There is no folder " + path + ".");
    return new FileFinder(documents::knows).find(List.of(path)).files();
  }

  private List<String> texts(String name, String content) {
    return texts(documents.parse(new SourceText(name, content), Locale.ROOT));
  }

  private static List<String> texts(Document document) {
    return document.segments().stream().map(Segment::text).toList();
  }
}
