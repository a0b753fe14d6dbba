/** Checks by a language's grammar rules. */
@NullMarked
package dev.isogloss.check.grammar;

import org.jspecify.annotations.NullMarked;
