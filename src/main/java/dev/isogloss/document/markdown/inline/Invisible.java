package dev.isogloss.document.markdown.inline;

import org.commonmark.node.CustomNode;

/** A list of attributes: a reader never sees it. */
public final class Invisible extends CustomNode {}
