package dev.isogloss.project.survey;

import dev.isogloss.config.MarkdownDialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A program that makes a site of texts, recognized by its settings: which dialect of Markdown it
 * reads, and what in its tree is no text of the project. Settings as their documentation of 2026
 * names them.
 */
enum Generator {
  VITEPRESS("VitePress", MarkdownDialect.VITEPRESS, has(".vitepress", ".vuepress")),
  DOCUSAURUS(
      "Docusaurus",
      MarkdownDialect.DOCUSAURUS,
      script("docusaurus.config"),
      "versioned_docs/",
      "*_versioned_docs/"),
  STARLIGHT("Starlight", MarkdownDialect.AUTO, script("astro.config")),
  NEXTRA("Nextra", MarkdownDialect.AUTO, script("next.config").and(mentions("nextra"))),
  MKDOCS("MkDocs", MarkdownDialect.MKDOCS, has("mkdocs.yml", "mkdocs.yaml", "zensical.toml")),
  MDBOOK("mdBook", MarkdownDialect.MDBOOK, has("book.toml"), "/book/"),
  GITBOOK("GitBook", MarkdownDialect.AUTO, has(".gitbook.yaml", "book.json")),
  SPHINX("Sphinx", MarkdownDialect.AUTO, has("conf.py", "docs/conf.py"), "_build/"),
  HUGO(
      "Hugo",
      MarkdownDialect.HUGO,
      has("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json")
          .or(has("content").and(has("config.toml", "config.yaml", "archetypes"))),
      "/public/",
      "/resources/",
      "/themes/",
      "/archetypes/"),
  HEXO(
      "Hexo",
      MarkdownDialect.HEXO,
      has("_config.yml").and(has("scaffolds", "source")),
      "/public/",
      "/themes/",
      "/scaffolds/"),
  JEKYLL("Jekyll", MarkdownDialect.JEKYLL, has("_config.yml", "_config.yaml"), "_site/");

  /** In the order of the constants, as some share names of files, such as {@code _config.yml}. */
  static Optional<Generator> of(Path folder) {
    return Arrays.stream(values()).filter(g -> g.fits.test(folder)).findFirst();
  }

  private final String title;
  private final MarkdownDialect dialect;
  private final Predicate<Path> fits;
  private final List<String> excludes;

  Generator(String title, MarkdownDialect dialect, Predicate<Path> fits, String... excludes) {
    this.title = title;
    this.dialect = dialect;
    this.fits = fits;
    this.excludes = List.of(excludes);
  }

  /** Its name, for people. */
  String title() {
    return title;
  }

  /** The dialect to set; {@code AUTO} where the files tell it themselves. */
  MarkdownDialect dialect() {
    return dialect;
  }

  /** Patterns of paths in its tree that hold no text of the project. */
  List<String> excludes() {
    return excludes;
  }

  private static Predicate<Path> has(String... names) {
    return folder -> Stream.of(names).anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  /** Settings that are a program, in one of the languages that Node runs. */
  private static Predicate<Path> script(String name) {
    return has(name + ".js", name + ".ts", name + ".mjs", name + ".cjs", name + ".mts");
  }

  /** Whether the packages of the project name another one. */
  private static Predicate<Path> mentions(String name) {
    return folder -> {
      try {
        return Files.readString(folder.resolve("package.json"), StandardCharsets.ISO_8859_1)
            .contains('"' + name);
      } catch (IOException e) {
        return false;
      }
    };
  }
}
