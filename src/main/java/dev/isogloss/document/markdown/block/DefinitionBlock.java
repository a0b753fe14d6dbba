package dev.isogloss.document.markdown.block;

/** What defines the term before it. */
public final class DefinitionBlock extends ContainerBlock {}
