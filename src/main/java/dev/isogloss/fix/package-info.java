/** Applies edits to the original text, and nothing else. */
@NullMarked
package dev.isogloss.fix;

import org.jspecify.annotations.NullMarked;
