/**
 * Takes the terms of a glossary apart, once: which of their words inflect, in which forms, and
 * which stay.
 */
@NullMarked
package dev.isogloss.glossary.shape;

import org.jspecify.annotations.NullMarked;
