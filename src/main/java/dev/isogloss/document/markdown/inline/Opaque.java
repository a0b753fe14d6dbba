package dev.isogloss.document.markdown.inline;

import org.commonmark.node.CustomNode;

/** A formula or a shortcode: no prose, but it is where a word might. */
public final class Opaque extends CustomNode {}
