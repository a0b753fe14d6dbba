package dev.isogloss.document.markdown.inline;

import org.commonmark.node.CustomNode;

/** Text in square brackets that CommonMark does not take for a link. */
public final class Bracketed extends CustomNode {
  /** What is in the brackets or behind them. */
  public enum Kind {
    /** {@code [[target]]}: the target is an identifier. */
    WIKI_TARGET,
    /** {@code [[target|alias]]}: the alias is prose. */
    WIKI_ALIAS,
    /** {@code ![[target]]}, which is replaced as soon as its mark is read. */
    EMBED,
    /** {@code [text]{.class}} or a link to a target that is a template: the text is prose. */
    SPAN,
    /**
     * {@code [text][label]} whose label is defined elsewhere, or a target with spaces: the text is
     * prose.
     */
    UNRESOLVED,
    /** The same with the text as the label: it is an identifier as a whole. */
    LABEL
  }

  private final Kind kind;

  Bracketed(Kind kind) {
    this.kind = kind;
  }

  /** What was found in the brackets. */
  public Kind kind() {
    return kind;
  }

  /** Whether it is a part of a wiki link. */
  public boolean isWiki() {
    return kind == Kind.WIKI_TARGET || kind == Kind.WIKI_ALIAS;
  }
}
