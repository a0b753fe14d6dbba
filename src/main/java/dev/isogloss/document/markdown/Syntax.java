package dev.isogloss.document.markdown;

import dev.isogloss.document.markdown.block.Body;
import dev.isogloss.document.markdown.block.DefinitionFactory;
import dev.isogloss.document.markdown.block.DirectiveFactory;
import dev.isogloss.document.markdown.block.LineBlockFactory;
import dev.isogloss.document.markdown.block.MarkedFactory;
import dev.isogloss.document.markdown.block.Masked;
import dev.isogloss.document.markdown.block.OpaqueFactory;
import dev.isogloss.document.markdown.block.SimpleTableFactory;
import dev.isogloss.document.markdown.block.TitleFactory;
import dev.isogloss.document.markdown.inline.BracketTargets;
import dev.isogloss.document.markdown.inline.Doubled;
import dev.isogloss.document.markdown.inline.InlineSyntaxes;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What is read beside CommonMark. */
record Syntax(Dialect dialect) {
  /** Blocks nested deeper than this are read as text; no person writes them. */
  private static final int DEEPEST_BLOCK = 200;

  /** The tree of a text. Its offsets count from the start of the text. */
  Node parse(String text) {
    Masked masked = Masked.of(text);
    return parser(new Body(masked.text()), masked).parse(masked.text());
  }

  /**
   * Escapes and character references become nodes of their own, so that the text of every other
   * node is in the file as it is, character by character.
   */
  private Parser parser(Body body, Masked masked) {
    Parser.Builder builder =
        Parser.builder()
            .extensions(
                List.of(
                    TablesExtension.create(),
                    FootnotesExtension.builder().inlineFootnotes(true).build(),
                    StrikethroughExtension.create()))
            .customBlockParserFactory(new DirectiveFactory(body))
            .customBlockParserFactory(new TitleFactory())
            .customBlockParserFactory(new LineBlockFactory(body))
            .customBlockParserFactory(new MarkedFactory())
            .customBlockParserFactory(new DefinitionFactory())
            .customBlockParserFactory(new SimpleTableFactory(body))
            .customBlockParserFactory(
                new OpaqueFactory(body, masked, dialect.hasMarkdownInTags(), dialect.hasFields()))
            .customDelimiterProcessor(new Doubled('='))
            .customDelimiterProcessor(new Doubled('+'))
            .customDelimiterProcessor(new Doubled('^'))
            .linkProcessor(BracketTargets.within(masked.text()))
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    InlineSyntaxes.all(dialect.hasExpressions(), dialect.hasMarkdownInTags())
        .forEach(builder::customInlineContentParserFactory);
    return builder.build();
  }

  /** What formats that are built on Markdown take over. */
  static Parser.Builder common(List<Extension> extensions) {
    Parser.Builder builder =
        Parser.builder()
            .extensions(extensions)
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    InlineSyntaxes.common().forEach(builder::customInlineContentParserFactory);
    return builder;
  }
}
