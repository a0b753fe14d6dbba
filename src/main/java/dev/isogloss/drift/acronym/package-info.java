/** Drift of acronyms: what one acronym is said to mean, and how it is written. */
@NullMarked
package dev.isogloss.drift.acronym;

import org.jspecify.annotations.NullMarked;
