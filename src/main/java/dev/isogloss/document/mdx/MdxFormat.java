package dev.isogloss.document.mdx;

import com.google.auto.service.AutoService;
import dev.isogloss.document.Document;
import dev.isogloss.document.DocumentFormat;
import dev.isogloss.document.Outline;
import dev.isogloss.document.ProseAttributes;
import dev.isogloss.document.SegmentList;
import dev.isogloss.document.frontmatter.FrontMatter;
import dev.isogloss.document.markdown.MarkdownBase;
import dev.isogloss.document.markdown.MarkdownNotation;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.Locale;

/**
 * MDX 3 with GitHub's tables, strikethrough, task lists and footnotes, YAML front matter, formulas
 * and directives. A file is read up to the first place that does not compile for its brackets; what
 * is behind it is no prose.
 */
@AutoService(DocumentFormat.class)
public final class MdxFormat implements DocumentFormat {
  private final ProseAttributes attributes;

  /** Reads the usual attributes of tags as prose. */
  public MdxFormat() {
    this(ProseAttributes.USUAL);
  }

  /**
   * @param attributes of tags that are prose
   */
  public MdxFormat(ProseAttributes attributes) {
    this.attributes = attributes;
  }

  @Override
  public String id() {
    return "mdx";
  }

  @Override
  public boolean accepts(String fileName) {
    return fileName.endsWith(".mdx");
  }

  @Override
  public Document parse(SourceText source, Locale language) {
    SegmentList segments = new SegmentList(source, language, attributes);
    FrontMatter frontMatter = FrontMatter.of(source);
    frontMatter.addTo(segments);
    MdxParser.Parsed parsed = new MdxParser(source, frontMatter.end(), attributes).parse();
    MarkdownBase.walk(parsed.root(), source, segments, MarkdownNotation.MDX);
    Span rest = new Span(parsed.understood(), source.length());
    if (!rest.isEmpty()) {
      segments.note(rest, Outline.Kind.UNREAD, "malformed " + source.slice(rest));
    }
    return segments.toDocument(this);
  }
}
