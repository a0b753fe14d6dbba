package dev.isogloss.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.text.SourceText;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingFolderTest {
  @ParameterizedTest
  @CsvSource({
    "docs/a.md, docs/a.md",
    "/home/me/site/docs/a.md, docs/a.md",
    "../site/docs/a.md, docs/a.md",
    "../other/a.md, ../other/a.md",
    "/srv/a.md, /srv/a.md",
    "/home/me/sites/a.md, /home/me/sites/a.md",
    "статьи/а б.md, статьи/а б.md"
  })
  void aPathBelowTheFolderIsRelative(String name, String path) {
    assertThat(new WorkingFolder(Path.of("/home/me/site")).relative(new SourceText(name, "")))
        .isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource({
    "docs/a.md, site/docs/a.md",
    "../README.md, README.md",
    "/home/me/site/docs/a.md, site/docs/a.md",
    "../../other/a.md, ../../other/a.md"
  })
  void aPathBelowTheTopOfTheRepositoryBeginsThere(String name, String path) {
    WorkingFolder folder = new WorkingFolder(Path.of("/home/me/site"), Path.of("/home/me"));
    assertThat(folder.relative(new SourceText(name, ""))).isEqualTo(path);
  }
}
