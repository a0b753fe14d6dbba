package dev.isogloss.document.markdown.block;

import org.commonmark.node.CustomBlock;

/** A block of blocks: the content of an admonition, a tab, a directive. */
class ContainerBlock extends CustomBlock {}
