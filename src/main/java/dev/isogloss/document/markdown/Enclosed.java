package dev.isogloss.document.markdown;

import org.commonmark.node.CustomNode;

/** Prose between marks that a reader never sees, such as those of an insertion. */
final class Enclosed extends CustomNode {}
