/** Checks of punctuation marks and the spaces around them, by the conventions of the language. */
@NullMarked
package dev.isogloss.check.typography;

import org.jspecify.annotations.NullMarked;
