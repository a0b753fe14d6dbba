/** Drift of names: one person or place that is spelled in several ways. */
@NullMarked
package dev.isogloss.drift.name;

import org.jspecify.annotations.NullMarked;
