/** Drift of writing: capitals, hyphens, forms of address, numbers, dates and marks. */
@NullMarked
package dev.isogloss.drift.style;

import org.jspecify.annotations.NullMarked;
