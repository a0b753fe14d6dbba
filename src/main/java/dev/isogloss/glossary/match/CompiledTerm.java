package dev.isogloss.glossary.match;

import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Term;

/** A term of a concept with its shape. */
record CompiledTerm(Concept concept, Term term, TermShape shape) {}
