package dev.isogloss.finding;

/**
 * A file that could not be checked.
 *
 * @param path the file, as reports print it
 * @param message one sentence: what is wrong and what to do
 */
public record Problem(String path, String message) {}
