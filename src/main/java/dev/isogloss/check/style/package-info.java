/** Hints at the style of a machine; off by default. */
@NullMarked
package dev.isogloss.check.style;

import org.jspecify.annotations.NullMarked;
