/** Checks of what occurs twice. */
@NullMarked
package dev.isogloss.check.repeat;

import org.jspecify.annotations.NullMarked;
