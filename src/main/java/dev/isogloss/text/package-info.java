/**
 * Positions: the decoded text, spans of it, and the maps that carry a span from prose back to the
 * file.
 */
@NullMarked
package dev.isogloss.text;

import org.jspecify.annotations.NullMarked;
