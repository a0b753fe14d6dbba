package dev.isogloss.document.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect that is read. */
final class Syntax {
  /** Blocks nested deeper than this are read as text; no person writes them. */
  private static final int DEEPEST_BLOCK = 200;

  static final Parser PARSER =
      common(
              List.of(
                  TablesExtension.create(),
                  FootnotesExtension.builder().inlineFootnotes(true).build(),
                  StrikethroughExtension.create()))
          .customInlineContentParserFactory(InlineSyntax.of('{', Shortcode::parse))
          .build();

  private Syntax() {}

  /**
   * What all dialects have. Escapes and character references become nodes of their own, so that the
   * text of every other node stands in the file as it is, character by character.
   */
  static Parser.Builder common(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .customInlineContentParserFactory(InlineSyntax.of('\\', Escape::parse))
        .customInlineContentParserFactory(InlineSyntax.of('&', Reference::parse))
        .customInlineContentParserFactory(InlineSyntax.of('$', Formula::parse))
        .maxOpenBlockParsers(DEEPEST_BLOCK)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
  }
}
