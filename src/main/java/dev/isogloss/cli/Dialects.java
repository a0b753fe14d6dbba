package dev.isogloss.cli;

import dev.isogloss.config.MarkdownDialect;
import dev.isogloss.document.Documents;
import dev.isogloss.document.markdown.Dialect;
import dev.isogloss.document.markdown.DialectFinder;
import dev.isogloss.document.markdown.MarkdownFormat;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The formats for each file: Markdown is read in the dialect that is set, or that its tree shows.
 */
final class Dialects {
  private final MarkdownDialect set;
  private final DialectFinder finder = new DialectFinder();
  private final Map<Dialect, Documents> documents = new EnumMap<>(Dialect.class);

  Dialects(Documents installed, MarkdownDialect set) {
    this.set = set;
    for (Dialect dialect : Dialect.values()) {
      documents.put(dialect, installed.with(new MarkdownFormat(dialect)));
    }
  }

  /** The dialect of a file, if it is Markdown. */
  Dialect of(Path file) {
    return set == MarkdownDialect.AUTO ? finder.of(file) : Dialect.valueOf(set.name());
  }

  Documents documents(Path file) {
    return Objects.requireNonNull(documents.get(of(file)), "There are documents of each dialect.");
  }
}
