/** Checks of how numbers are written, by the conventions of the language. */
@NullMarked
package dev.isogloss.check.number;

import org.jspecify.annotations.NullMarked;
