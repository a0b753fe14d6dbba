package dev.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name that is not of the encoding of the machine has its bytes. */
class PathNamesTest {
  @TempDir Path folder;

  private Path odd(String escaped) {
    Path path = Path.of(URI.create(folder.toUri() + escaped));
    assumeThat(path.toString()).as("names are UTF-8 here").contains("\uFFFD");
    return path;
  }

  private String prefix() {
    return folder.toString().replace('\\', '/') + "/";
  }

  @Test
  void aPlainNameIsItself() {
    assertThat(PathNames.of(folder.resolve("a/b.md"))).isEqualTo(prefix() + "a/b.md");
    assertThat(PathNames.of(Path.of("a", "b%20.md"))).isEqualTo("a/b%20.md");
    assertThat(PathNames.of(Path.of("a\uFFFD.md"))).isEqualTo("a\uFFFD.md");
    assertThat(PathNames.isOdd(Path.of("a\uFFFD.md"))).isFalse();
  }

  @Test
  void anOddNameHasItsBytes() {
    Path path = odd("a/%D4b.md");
    assertThat(PathNames.isOdd(path)).isTrue();
    assertThat(PathNames.of(path)).isEqualTo(prefix() + "a/%D4b.md");
    assertThat(PathNames.of(folder.relativize(path))).isEqualTo("a/%D4b.md");
    assertThat(PathNames.of(odd("%D4/%D5"))).isEqualTo(prefix() + "%D4/%D5");
  }

  @Test
  void aTextLeadsToItsFile() throws IOException {
    Path path = odd("%D4b.md");
    Files.writeString(path, "text");
    assertThat(PathNames.path(PathNames.of(path))).isEqualTo(path);
    Path plain = folder.resolve("a%20b.md");
    assertThat(PathNames.path(plain.toString())).as("which is not there").isEqualTo(plain);
    Files.writeString(plain, "text");
    assertThat(PathNames.path(plain.toString())).as("which is there").isEqualTo(plain);
    assertThat(PathNames.path("a.md")).isEqualTo(Path.of("a.md"));
  }
}
