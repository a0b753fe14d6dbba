/** Draws findings on public trees for a person to judge, and counts the judgements. */
@NullMarked
package dev.isogloss.precision;

import org.jspecify.annotations.NullMarked;
