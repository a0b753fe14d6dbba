package dev.isogloss.document.markdown;

import org.commonmark.node.CustomNode;

/** A list of attributes: a reader never sees it. */
final class Invisible extends CustomNode {}
