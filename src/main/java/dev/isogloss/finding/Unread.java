package dev.isogloss.finding;

/**
 * Files that hold prose, beside those of a report, in a format that is not read.
 *
 * @param ending of their names, with its dot, in small letters
 * @param files how many there are
 */
public record Unread(String ending, int files) {}
