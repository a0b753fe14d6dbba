package dev.isogloss.glossary;

import dev.isogloss.finding.Status;
import java.util.Locale;

/**
 * One rendering of a concept in one language, in its base form.
 *
 * @param text as the glossary writes it, letter case included
 */
public record Term(String text, Locale language, Status status) {}
