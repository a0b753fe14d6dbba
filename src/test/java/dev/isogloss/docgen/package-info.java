/** Writes the pages of the checks and the table of the README from the checks themselves. */
@NullMarked
package dev.isogloss.docgen;

import org.jspecify.annotations.NullMarked;
