package dev.isogloss.document.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the dialect of a file by the settings of a site generator in a folder above it. */
public final class DialectFinder {
  /** As many folders are looked at, from that of the file upward. */
  private static final int HIGHEST = 20;

  /** Of several that a folder fits, the first decides. */
  private record Sign(Dialect dialect, Predicate<Path> fits) {}

  /** The order matters: generators share names of files, such as {@code _config.yml}. */
  private static final List<Sign> SIGNS =
      List.of(
          new Sign(Dialect.OBSIDIAN, has(".obsidian")),
          new Sign(Dialect.VITEPRESS, has(".vitepress", ".vuepress")),
          new Sign(
              Dialect.DOCUSAURUS,
              has(
                  "docusaurus.config.js",
                  "docusaurus.config.ts",
                  "docusaurus.config.mjs",
                  "docusaurus.config.cjs")),
          new Sign(Dialect.MKDOCS, has("mkdocs.yml", "mkdocs.yaml", "zensical.toml")),
          new Sign(Dialect.MDBOOK, has("book.toml")),
          new Sign(Dialect.MYST, has("myst.yml")),
          new Sign(Dialect.MYST, has("_toc.yml").and(has("_config.yml"))),
          new Sign(Dialect.MYST, DialectFinder::hasMystSettings),
          new Sign(Dialect.PANDOC, has("_quarto.yml", "_quarto.yaml")),
          new Sign(Dialect.HUGO, has("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json")),
          new Sign(
              Dialect.HUGO, has("content").and(has("config.toml", "config.yaml", "archetypes"))),
          new Sign(Dialect.HEXO, has("_config.yml").and(has("scaffolds", "source"))),
          new Sign(Dialect.JEKYLL, has("_config.yml", "_config.yaml")));

  /** By folder, since all files of a folder have one dialect. */
  private final Map<Path, Dialect> known = new ConcurrentHashMap<>();

  /** {@link Dialect#ANY} where no folder tells. */
  public Dialect of(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder == null ? Dialect.ANY : known.computeIfAbsent(folder, DialectFinder::find);
  }

  private static Dialect find(Path start) {
    Path folder = start;
    for (int i = 0; i < HIGHEST && folder != null; i++) {
      Dialect found = in(folder);
      if (found != null) {
        return found;
      }
      // What is above a repository belongs to something else.
      if (Files.exists(folder.resolve(".git"))) {
        break;
      }
      folder = folder.getParent();
    }
    return Dialect.ANY;
  }

  private static @Nullable Dialect in(Path folder) {
    return SIGNS.stream()
        .filter(sign -> sign.fits.test(folder))
        .map(Sign::dialect)
        .findFirst()
        .orElse(null);
  }

  private static Predicate<Path> has(String... names) {
    return folder -> Stream.of(names).anyMatch(name -> Files.exists(folder.resolve(name)));
  }

  /** Sphinx reads Markdown where its settings name the parser for it. */
  private static boolean hasMystSettings(Path folder) {
    Path settings = folder.resolve("conf.py");
    if (!Files.isRegularFile(settings)) {
      return false;
    }
    try {
      byte[] content = Files.readAllBytes(settings);
      // Any bytes are Latin-1, and the name is ASCII.
      return new String(content, StandardCharsets.ISO_8859_1).contains("myst");
    } catch (IOException e) {
      return false;
    }
  }
}
