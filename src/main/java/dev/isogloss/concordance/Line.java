package dev.isogloss.concordance;

import dev.isogloss.glossary.Term;
import dev.isogloss.text.Location;

/**
 * A place where a concept is named, with the prose around it.
 *
 * @param left the prose before, to the start of its block
 * @param keyword the words that name it, as they are
 * @param form the same in small letters, as forms are counted
 * @param right the prose behind, to the end of its block
 */
public record Line(
    Location at, Term term, String left, String keyword, String form, String right) {}
