package dev.isogloss.finding;

import dev.isogloss.text.Location;

/**
 * A place where a glossary concept is named, rightly or not.
 *
 * @param concept the concept's id
 * @param term the base form of the glossary term that matched
 */
public record Mention(String concept, Location at, Status status, String term) {}
