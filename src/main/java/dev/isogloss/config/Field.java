package dev.isogloss.config;

/**
 * A key of a group.
 *
 * @param doc a sentence for people, which editors show
 * @param fallback what is taken where the key is missing
 */
record Field<T>(String key, String doc, Shape<T> shape, T fallback) {}
