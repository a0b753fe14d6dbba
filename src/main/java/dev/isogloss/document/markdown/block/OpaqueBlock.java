package dev.isogloss.document.markdown.block;

import org.commonmark.node.CustomBlock;

/** Lines that are no prose: formulas, comments, tags, code of templates, tables in plain text. */
public final class OpaqueBlock extends CustomBlock {
  private final boolean term;

  OpaqueBlock(boolean term) {
    this.term = term;
  }

  /** Whether it is the term of a definition, and a name for it. */
  boolean isTerm() {
    return term;
  }
}
