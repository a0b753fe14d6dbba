package dev.isogloss.language;

/**
 * A form of a paradigm.
 *
 * @param text as it is written in running text
 */
public record Form(String text, Morph morph) {}
