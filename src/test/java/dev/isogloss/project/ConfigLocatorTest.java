package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigLocatorTest {
  private @TempDir Path top;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(top.resolve("a/b/c"));
    Files.writeString(top.resolve("isogloss.yml"), "");
    Files.writeString(top.resolve("a/b/isogloss.yml"), "");
    Files.writeString(top.resolve("other.yml"), "");
  }

  @Test
  void theNearestUpwardIsTaken() {
    assertThat(new ConfigLocator(null, top.resolve("a/b/c")).find(null))
        .contains(Path.of("../isogloss.yml"));
    assertThat(new ConfigLocator(null, top.resolve("a/b")).find(null))
        .contains(Path.of("isogloss.yml"));
    assertThat(new ConfigLocator(null, top.resolve("a")).find(null))
        .contains(Path.of("../isogloss.yml"));
  }

  @Test
  void theEnvironmentGoesBeforeTheTreeAndTheOptionBeforeBoth() {
    Path other = top.resolve("other.yml");
    Path nearest = top.resolve("a/b/isogloss.yml");
    ConfigLocator locator = new ConfigLocator(other.toString(), top.resolve("a/b"));
    assertThat(locator.find(null)).contains(other);
    assertThat(locator.find(nearest)).contains(nearest);
  }

  @Test
  void oneThatIsNamedHasToExist() {
    ConfigLocator locator = new ConfigLocator(top.resolve("none.yml").toString(), top);
    assertThatThrownBy(() -> locator.find(null))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("none.yml, named by ISOGLOSS_CONFIG, does not exist");
  }
}
