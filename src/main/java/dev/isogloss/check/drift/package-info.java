/** Checks that tell of what a text calls by several names without a glossary. */
@NullMarked
package dev.isogloss.check.drift;

import org.jspecify.annotations.NullMarked;
