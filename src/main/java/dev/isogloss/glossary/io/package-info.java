/**
 * Reads glossary files and unites them. One parser serves the strict reading, which stops at the
 * first mistake, and the lint, which wants them all.
 */
@NullMarked
package dev.isogloss.glossary.io;

import org.jspecify.annotations.NullMarked;
