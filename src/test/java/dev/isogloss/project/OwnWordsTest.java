package dev.isogloss.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnWordsTest {
  @TempDir Path folder;

  @Test
  void addsWhatIsNotThereAndKeepsTheRest() throws IOException {
    Path file = folder.resolve("own.words");
    Files.writeString(file, "# ours\nfoo");
    OwnWords own = new OwnWords(file);
    assertThat(own.add(List.of("bar", "foo", "bar"))).containsExactly("bar");
    assertThat(Files.readString(file)).isEqualTo("# ours\nfoo\nbar\n");
    assertThat(own.read()).containsExactly("foo", "bar");
  }

  @Test
  void isEmptyBeforeItIsMade() {
    assertThat(new OwnWords(folder.resolve("none")).read()).isEmpty();
  }

  @Test
  void takesOneWordAtATime() {
    OwnWords own = new OwnWords(folder.resolve("own.words"));
    assertThatThrownBy(() -> own.add(List.of("two words")))
        .isInstanceOf(ProjectException.class)
        .hasMessageContaining("not one word");
  }
}
