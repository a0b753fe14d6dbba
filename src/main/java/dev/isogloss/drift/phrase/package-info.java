/** Finds the noun phrases of prose: what may be a term. */
@NullMarked
package dev.isogloss.drift.phrase;

import org.jspecify.annotations.NullMarked;
