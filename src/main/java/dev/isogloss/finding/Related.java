package dev.isogloss.finding;

import dev.isogloss.text.Location;

/** Evidence elsewhere in the text, with a word on what it shows. */
public record Related(Location at, String message) {}
