package dev.isogloss.document.markdown.inline;

import org.commonmark.node.CustomNode;

/** Prose between marks that a reader never sees, such as those of an insertion. */
public final class Enclosed extends CustomNode {}
