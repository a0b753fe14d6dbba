package dev.isogloss.document.markdown;

import com.google.auto.service.AutoService;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.frontmatter.FrontMatter;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * CommonMark with GitHub's tables, strikethrough and task lists, footnotes, YAML front matter,
 * shortcodes and formulas.
 */
@AutoService(DocumentFormat.class)
public final class MarkdownFormat implements DocumentFormat {
  private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdown", ".mkd");

  private final Dialect dialect;
  private final ProseAttributes attributes;

  /** Reads what is written for no dialect that is known. */
  public MarkdownFormat() {
    this(Dialect.ANY, ProseAttributes.USUAL);
  }

  /**
   * @param attributes of tags, and arguments of shortcodes, that are prose
   */
  public MarkdownFormat(Dialect dialect, ProseAttributes attributes) {
    this.dialect = dialect;
    this.attributes = attributes;
  }

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public boolean accepts(String fileName) {
    return EXTENSIONS.stream().anyMatch(fileName::endsWith);
  }

  @Override
  public Optional<String> headingId(SourceText source, String id) {
    return dialect.orOf(source.content()).headingId(source.content(), id);
  }

  @Override
  public Document parse(SourceText source, Locale language) {
    SegmentList segments = new SegmentList(source, language, attributes);
    FrontMatter frontMatter = FrontMatter.of(source);
    frontMatter.addTo(segments);
    int body = frontMatter.end();
    if (body > 0) {
      segments.noteAround(new Span(0, body));
    }
    String text = source.content().substring(body);
    Node root = new Syntax(dialect.orOf(text)).parse(text);
    MarkdownBase.walk(root, new NodeSpans(body), source, segments, MarkdownNotation.TEXT);
    return segments.toDocument(this);
  }
}
