package dev.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.cli.print.Terminal;
import dev.isogloss.config.ConfigFile;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isogloss init} on trees as site generators have them. */
class InitTest {
  private static final String RUSSIAN = "Садовник поливает грядки, и это не трудно увидеть.\n";
  private static final String ENGLISH = "The gardener waters the beds, and it is easy to see.\n";

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();

  @BeforeEach
  void texts() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    write("docs/intro.md", "# Garden\n\n" + ENGLISH);
    write("i18n/ru/docusaurus-plugin-content-docs/current/intro.md", "# Сад\n\n" + RUSSIAN);
    write("i18n/pt-BR/docusaurus-plugin-content-docs/current/intro.md", "# Jardim\n");
  }

  @Test
  void aTreeOfDocusaurusHasItsLanguagesItsDialectAndItsOldVersionsLeftOut() throws IOException {
    write("docusaurus.config.js", "module.exports = {};\n");
    assertThat(init()).isEqualTo(ExitStatus.CLEAN);
    assertThat(read("isogloss.yml"))
        .contains(
            "include: [docs, i18n]",
            "exclude: [versioned_docs/, \"*_versioned_docs/\"]",
            "paths: [\"/i18n/ru\"]\n    language: ru",
            "paths: [\"/i18n/pt-BR\"]\n    language: pt-BR",
            "dialect: docusaurus");
    assertThat(out.toString()).contains("site generator: Docusaurus", "languages: en, pt-BR, ru");
  }

  @Test
  void whatItWritesCanBeRead() throws IOException {
    write("mkdocs.yml", "site_name: Garden\n");
    init();
    var read =
        new ConfigFile(List.of("grammar"))
            .read(new SourceText("isogloss.yml", read("isogloss.yml")));
    assertThat(read.languages()).hasSize(3);
    assertThat(read.markdown().dialect().id()).isEqualTo("mkdocs");
  }

  @Test
  void aWorkflowOfGitHubIsWrittenBeside() throws IOException {
    init();
    assertThat(read(".github/workflows/isogloss.yml")).contains("fetch-depth: 0", "OWNER/isogloss");
    assertThat(out.toString()).contains("put the address of Isogloss's repository in it");
  }

  @Test
  void aProjectOfGitLabGetsAFileToInclude() throws IOException {
    write(".gitlab-ci.yml", "stages: [test]\n");
    init();
    assertThat(read("isogloss.gitlab-ci.yml")).contains("extends: .isogloss");
    assertThat(folder.resolve(".github")).doesNotExist();
  }

  @Test
  void withoutCiOnlyTheConfigurationIsWritten() throws IOException {
    init("--no-ci");
    assertThat(folder.resolve(".github")).doesNotExist();
  }

  @Test
  void aCheckThatReportsAHabitOfTheHouseBeginsAsAHint() throws IOException {
    for (int i = 0; i < 30; i++) {
      write(
          "i18n/ru/page" + i + ".md",
          "# Страница " + i + "\n\nСадовник \"поливает\" грядки, и это не трудно увидеть.\n");
    }
    init();
    assertThat(read("isogloss.yml"))
        .containsPattern("typography-quotes: neutral {2}# \\d+ in \\d+ words");
    assertThat(out.toString()).contains("a hint for now: typography-quotes");
  }

  private int init(String... more) {
    List<String> words = new ArrayList<>(List.of("init", folder.toString()));
    words.addAll(List.of(more));
    PrintWriter writer = new PrintWriter(out, true);
    return Main.run(Terminal.NONE, writer, writer, words.toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
