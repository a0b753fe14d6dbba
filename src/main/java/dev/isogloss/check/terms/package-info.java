/** Checks of the glossary's terms. */
@NullMarked
package dev.isogloss.check.terms;

import org.jspecify.annotations.NullMarked;
