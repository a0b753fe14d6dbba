package dev.isogloss.finding;

import dev.isogloss.text.Location;

/**
 * One replacement in a file.
 *
 * @param at what is replaced; empty where text is inserted
 * @param replacement the new text; empty where text is removed
 */
public record Edit(Location at, String replacement) {}
