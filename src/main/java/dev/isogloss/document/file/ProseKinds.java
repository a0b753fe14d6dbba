package dev.isogloss.document.file;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The endings of files that hold prose for people and may be of a format that is not read. Such a
 * file is counted: whoever looks for it in a report should learn that nobody has read it.
 */
final class ProseKinds {
  private static final Set<String> ENDINGS =
      Set.of(
          ".adoc",
          ".arb",
          ".asc",
          ".asciidoc",
          ".creole",
          ".dita",
          ".ditamap",
          ".docbook",
          ".docx",
          ".epub",
          ".fb2",
          ".fluent",
          ".ftl",
          ".htm",
          ".html",
          ".idml",
          ".ipynb",
          ".markdown",
          ".markua",
          ".md",
          ".mdx",
          ".mediawiki",
          ".mkd",
          ".mif",
          ".odp",
          ".odt",
          ".org",
          ".po",
          ".pod",
          ".pot",
          ".pptx",
          ".qmd",
          ".resw",
          ".resx",
          ".rmd",
          ".rst",
          ".rtf",
          ".sbv",
          ".srt",
          ".strings",
          ".stringsdict",
          ".tex",
          ".textile",
          ".tmx",
          ".ttml",
          ".txt",
          ".typ",
          ".vtt",
          ".wiki",
          ".xhtml",
          ".xlf",
          ".xliff");

  private ProseKinds() {}

  /** The ending of such a file, in small letters; empty for any other file. */
  static Optional<String> ending(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    return ENDINGS.contains(ending) ? Optional.of(ending) : Optional.empty();
  }
}
