/**
 * Finds every inflected form of a glossary's terms.
 *
 * <p>An automaton over lemmas proposes places in a text, and agreement decides.
 */
@NullMarked
package dev.isogloss.glossary.find;

import org.jspecify.annotations.NullMarked;
