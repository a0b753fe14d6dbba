package dev.isogloss.document.markdown.block;

import org.commonmark.node.CustomBlock;

/** Lines that are no prose: formulas, comments, tags, code of templates, tables in plain text. */
public final class OpaqueBlock extends CustomBlock {}
