package dev.isogloss.finding;

import dev.isogloss.text.Span;

/**
 * A replacement in the prose of a document, whatever markup the file has there.
 *
 * @param segment the id of the segment
 * @param at what is replaced, in UTF-16 code units of the segment's prose; empty where text is
 *     inserted
 * @param text the new prose; empty where prose is removed
 */
public record Change(String segment, Span at, String text) {}
