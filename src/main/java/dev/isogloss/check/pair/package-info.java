/** Checks of a text beside its source. */
@NullMarked
package dev.isogloss.check.pair;

import org.jspecify.annotations.NullMarked;
