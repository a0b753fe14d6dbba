/** Explains what a term matches, with examples that were tried. */
@NullMarked
package dev.isogloss.glossary.explain;

import org.jspecify.annotations.NullMarked;
