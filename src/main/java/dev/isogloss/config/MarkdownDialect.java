package dev.isogloss.config;

import java.util.Locale;

/** In which dialect Markdown is read; {@code AUTO}: as the text and its tree tell. */
public enum MarkdownDialect {
  AUTO,
  GITHUB,
  MKDOCS,
  DOCUSAURUS,
  VITEPRESS,
  HUGO,
  JEKYLL,
  HEXO,
  OBSIDIAN,
  PANDOC,
  MYST,
  MDBOOK;

  /** The name in the file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
