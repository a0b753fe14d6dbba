/** Checks of what stands twice. */
@NullMarked
package dev.isogloss.check.repeat;

import org.jspecify.annotations.NullMarked;
