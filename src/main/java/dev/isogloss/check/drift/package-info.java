/** Checks for what a text calls by several names without a glossary. */
@NullMarked
package dev.isogloss.check.drift;

import org.jspecify.annotations.NullMarked;
