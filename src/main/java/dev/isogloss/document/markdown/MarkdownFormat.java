package dev.isogloss.document.markdown;

import com.google.auto.service.AutoService;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.frontmatter.FrontMatter;
import dev.isogloss.text.SourceText;
import java.util.List;
import java.util.Locale;

/**
 * CommonMark with GitHub's tables, strikethrough and task lists, footnotes, YAML front matter,
 * shortcodes and formulas.
 */
@AutoService(DocumentFormat.class)
public final class MarkdownFormat implements DocumentFormat {
  private static final List<String> EXTENSIONS = List.of(".md", ".markdown", ".mdown", ".mkd");

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public boolean accepts(String fileName) {
    return EXTENSIONS.stream().anyMatch(fileName::endsWith);
  }

  @Override
  public Document parse(SourceText source, Locale language) {
    SegmentList segments = new SegmentList(source, language);
    FrontMatter frontMatter = FrontMatter.of(source);
    frontMatter.addTo(segments);
    int body = frontMatter.end();
    var root = Syntax.PARSER.parse(source.content().substring(body));
    new BlockWalker(new NodeSpans(body), source, segments, MarkdownNotation.TEXT).walk(root);
    return segments.toDocument(this);
  }
}
