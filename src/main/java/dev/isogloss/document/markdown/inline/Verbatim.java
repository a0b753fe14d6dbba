package dev.isogloss.document.markdown.inline;

import org.commonmark.node.CustomNode;

/** An identifier in running text, such as a mention: it is read, but no fix may cover it. */
public final class Verbatim extends CustomNode {}
