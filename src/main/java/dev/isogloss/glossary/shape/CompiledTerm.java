package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;

/**
 * A term of a concept with the shape of one of its spellings.
 *
 * @param spelling 0 for the glossary's own
 */
public record CompiledTerm(Concept concept, Term term, int spelling, TermShape shape) {}
