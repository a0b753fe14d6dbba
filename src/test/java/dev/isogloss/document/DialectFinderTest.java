package dev.isogloss.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isogloss.config.MarkdownDialect;
import dev.isogloss.document.markdown.Dialect;
import dev.isogloss.document.markdown.DialectFinder;
import dev.isogloss.document.markdown.MarkdownFormat;
import dev.isogloss.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectFinderTest {
  @TempDir Path tree;

  @ParameterizedTest
  @CsvSource({
    "mkdocs.yml, MKDOCS",
    "docusaurus.config.ts, DOCUSAURUS",
    ".vitepress/config.ts, VITEPRESS",
    "hugo.toml, HUGO",
    "config.toml content/a, HUGO",
    "_config.yml, JEKYLL",
    "_config.yml scaffolds/post, HEXO",
    "_config.yml _toc.yml, MYST",
    ".obsidian/app.json, OBSIDIAN",
    "book.toml, MDBOOK",
    "myst.yml, MYST",
    "_quarto.yml, PANDOC",
    "conf.py, ANY",
    "README, ANY"
  })
  void aFolderAboveTellsTheDialect(String files, Dialect dialect) throws IOException {
    Files.createDirectories(tree.resolve(".git"));
    for (String file : files.split(" ")) {
      Path path = tree.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
    assertThat(new DialectFinder().of(tree.resolve("docs/ru/a.md"))).isEqualTo(dialect);
  }

  @Test
  void sphinxIsOneOnlyIfItReadsMarkdown() throws IOException {
    Files.writeString(tree.resolve("conf.py"), "extensions = ['myst_parser']");
    assertThat(new DialectFinder().of(tree.resolve("a.md"))).isEqualTo(Dialect.MYST);
  }

  @Test
  void aDialectDecidesWhereOthersReadText() {
    String comment = "% Комментарий\n\n{дом} в тексте\n";
    assertThat(marked(Dialect.ANY, "Текст.\n\n" + comment)).contains("⟦% Комментарий⟧");
    assertThat(marked(Dialect.MYST, "Текст.\n\n" + comment)).contains("\n% Комментарий\n");
    assertThat(marked(Dialect.ANY, comment)).contains("⟦{дом} в тексте⟧");
    assertThat(marked(Dialect.DOCUSAURUS, comment)).contains("{дом}⟦ в тексте⟧");
    String tags = "<div>\n**Слово**\n</div>\n";
    assertThat(marked(Dialect.ANY, tags)).contains("⟦**Слово**⟧");
    assertThat(marked(Dialect.DOCUSAURUS, tags)).contains("**⟦Слово⟧**");
  }

  @Test
  void whatIsSetIsKnown() {
    Stream<String> known = Stream.of(Dialect.values()).skip(1).map(Dialect::name);
    Stream<String> set = Stream.of(MarkdownDialect.values()).skip(1).map(MarkdownDialect::name);
    assertThat(set).containsExactlyElementsOf(known.toList());
  }

  private static String marked(Dialect dialect, String content) {
    SourceText source = new SourceText("a.md", content);
    return MarkedText.mark(
        new MarkdownFormat(dialect, ProseAttributes.USUAL).parse(source, Locale.ROOT));
  }
}
