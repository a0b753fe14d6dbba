/** Checks of what conversion, decoding and translation leave behind in a text. */
@NullMarked
package dev.isogloss.check.markup;

import org.jspecify.annotations.NullMarked;
