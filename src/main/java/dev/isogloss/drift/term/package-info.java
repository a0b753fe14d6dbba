/** Drift of terms: one thing that has several names. */
@NullMarked
package dev.isogloss.drift.term;

import org.jspecify.annotations.NullMarked;
