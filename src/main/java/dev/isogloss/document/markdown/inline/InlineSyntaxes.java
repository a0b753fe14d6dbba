package dev.isogloss.document.markdown.inline;

import java.util.List;

/** What is read at which character, beside what CommonMark reads. */
public final class InlineSyntaxes {
  private InlineSyntaxes() {}

  /**
   * The inline syntax of Markdown's dialects.
   *
   * @param expressions whether braces hold expressions
   * @param html whether Markdown is read within tags
   */
  public static List<InlineSyntax> all(boolean expressions, boolean html) {
    return List.of(
        InlineSyntax.of('\\', Marks::backslash),
        InlineSyntax.of('&', Reference::parse),
        InlineSyntax.of('$', Marks::dollar),
        InlineSyntax.of('{', scanner -> Marks.brace(scanner, expressions)),
        InlineSyntax.of('}', Marks::closingBrace),
        InlineSyntax.of('<', scanner -> Marks.angle(scanner, html)),
        InlineSyntax.of(':', Marks::colon),
        InlineSyntax.of('@', Marks::at),
        InlineSyntax.of('#', Marks::hash),
        InlineSyntax.of('%', Marks::percent),
        InlineSyntax.of('+', Marks::plus),
        InlineSyntax.of('^', Marks::caret));
  }

  /** The part that formats which are built on Markdown take over. */
  public static List<InlineSyntax> common() {
    return List.of(
        InlineSyntax.of('\\', Escape::parse),
        InlineSyntax.of('&', Reference::parse),
        InlineSyntax.of('$', Formula::parse));
  }
}
