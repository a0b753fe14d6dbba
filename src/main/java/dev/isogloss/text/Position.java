package dev.isogloss.text;

/**
 * A place for people.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units
 */
public record Position(int line, int column) {}
