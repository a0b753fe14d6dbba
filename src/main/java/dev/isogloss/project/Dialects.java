package dev.isogloss.project;

import dev.isogloss.config.Config.Markdown;
import dev.isogloss.config.MarkdownDialect;
import dev.isogloss.document.Documents;
import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.markdown.Dialect;
import dev.isogloss.document.markdown.DialectFinder;
import dev.isogloss.document.markdown.MarkdownFormat;
import dev.isogloss.document.mdx.MdxFormat;
import dev.isogloss.text.SourceId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The formats for each file: Markdown is read in the dialect that is set, or that its tree shows.
 */
final class Dialects {
  private final Markdown set;
  private final Sources sources;
  private final DialectFinder finder = new DialectFinder();
  private final Map<Dialect, Documents> documents = new EnumMap<>(Dialect.class);

  Dialects(Documents installed, Markdown set, Sources sources) {
    this.set = set;
    this.sources = sources;
    List<String> names = set.attributes();
    ProseAttributes attributes = names == null ? ProseAttributes.USUAL : new ProseAttributes(names);
    for (Dialect dialect : Dialect.values()) {
      documents.put(
          dialect,
          installed.with(new MarkdownFormat(dialect, attributes)).with(new MdxFormat(attributes)));
    }
  }

  /** The dialect of a file, if it is Markdown. */
  Dialect of(SourceId file) {
    return set.dialect() == MarkdownDialect.AUTO
        ? sources.file(file).map(finder::of).orElse(Dialect.ANY)
        : Dialect.valueOf(set.dialect().name());
  }

  Documents documents(SourceId file) {
    return Objects.requireNonNull(documents.get(of(file)), "There are documents of each dialect.");
  }
}
