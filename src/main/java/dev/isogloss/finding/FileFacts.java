package dev.isogloss.finding;

import dev.isogloss.text.SourceText;
import java.util.Locale;

/**
 * What was read of a file.
 *
 * @param words how many words its prose has
 * @param segments how many sentences its prose has
 */
public record FileFacts(SourceText source, Locale language, int words, int segments) {}
