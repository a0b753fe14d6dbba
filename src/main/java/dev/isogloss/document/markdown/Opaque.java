package dev.isogloss.document.markdown;

import org.commonmark.node.CustomNode;

/** A formula or a shortcode: no prose, but it stands where a word might. */
final class Opaque extends CustomNode {}
