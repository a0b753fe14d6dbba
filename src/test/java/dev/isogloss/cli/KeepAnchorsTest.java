package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link to a heading outlives the change of its words. */
class KeepAnchorsTest {
  private static final String HEADING = "# Законы\n\n## Закон расширения моделей\n\nТекст о них.\n";

  @TempDir Path tree;

  @BeforeEach
  void glossary() throws IOException {
    write(
        "terms.csv",
        "concept,en,ru,ru.forbidden\nlaw,scaling law,закон масштабирования,закон расширения\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(tree.resolve(name), text);
  }

  private String fixed(String name, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("fix", "--target-lang", "ru"));
    arguments.addAll(List.of(options));
    arguments.addAll(List.of("--glossary", tree.resolve("terms.csv").toString(), tree.toString()));
    CommandLineRun.of(arguments);
    return Files.readString(tree.resolve(name));
  }

  @Test
  void whereNoLinkLeadsToItTheHeadingIsMendedSafely() throws IOException {
    write("a.md", HEADING);
    write("b.md", "См. [другое](a.md#законы).\n");
    assertThat(fixed("a.md")).contains("## Закон масштабирования моделей\n");
  }

  @Test
  void whereALinkLeadsToItTheFixIsNotSafe() throws IOException {
    write("a.md", HEADING);
    write("b.md", "См. [закон](a.md#закон-расширения-моделей).\n");
    assertThat(fixed("a.md")).isEqualTo(HEADING);
  }

  @Test
  void theFixThatIsAskedForKeepsTheId() throws IOException {
    write("docusaurus.config.js", "");
    write("a.md", HEADING);
    write("b.md", "См. <a href=\"a.md#%D0%B7акон-расширения-моделей\">закон</a>.\n");
    assertThat(fixed("a.md", "--unsafe-fixes"))
        .contains("## Закон масштабирования моделей {#закон-расширения-моделей}\n");
  }

  @Test
  void aHeadingWithAnIdOfItsOwnIsMendedSafely() throws IOException {
    write("docusaurus.config.js", "");
    write("a.md", HEADING.replace("моделей\n", "моделей {#law}\n"));
    write("b.md", "См. [закон](a.md#law) и [закон](a.md#закон-расширения-моделей).\n");
    assertThat(fixed("a.md")).contains("## Закон масштабирования моделей {#law}\n");
  }

  @Test
  void whereAnIdHasAHyphenForEachSpaceADashCountsToo() throws IOException {
    write("a.md", "## Модель - данные\n\nТекст.\n");
    write("b.md", "См. [данные](a.md#модель---данные).\n");
    assertThat(fixed("a.md")).contains("## Модель - данные\n");
  }

  @Test
  void whereALinkHasTheTextOfTheHeadingADashCountsToo() throws IOException {
    write("a.md", "## Модель - данные\n\n## Ключ - замок\n\nТекст.\n");
    write("b.md", "См. [[a#Модель - данные]] и [текст][Ключ - замок].\n");
    assertThat(fixed("a.md")).contains("## Модель - данные\n").contains("## Ключ - замок\n");
  }

  @Test
  void whereHyphensAreJoinedADashIsNoChange() throws IOException {
    write("a.md", "## Модель - данные\n\nТекст.\n");
    write("b.md", "См. [данные](a.md#модель-данные).\n");
    assertThat(fixed("a.md")).contains("## Модель — данные\n");
  }

  @Test
  void whatIsTheSameIdIsNoChange() throws IOException {
    write("a.md", "## Модель  и данные\n\nТекст.\n");
    write("b.md", "См. [данные](a.md#модель-и-данные).\n");
    assertThat(fixed("a.md")).contains("## Модель и данные\n");
  }
}
