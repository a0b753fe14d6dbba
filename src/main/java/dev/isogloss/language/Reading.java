package dev.isogloss.language;

/**
 * One way to read a word form.
 *
 * @param lemma the base form in lower case, {@code ё} written as {@code е}
 */
public record Reading(String lemma, Morph morph) {}
