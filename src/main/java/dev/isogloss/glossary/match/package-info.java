/**
 * Finds every inflected form of a glossary's terms, and puts another term into the slot.
 *
 * <p>A term is analysed once into a {@link dev.isogloss.glossary.match.TermShape}; an automaton
 * over lemmas proposes places in a text, and agreement decides.
 */
@NullMarked
package dev.isogloss.glossary.match;

import org.jspecify.annotations.NullMarked;
