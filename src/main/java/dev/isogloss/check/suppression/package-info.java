/** Checks on the comments that suppress findings. */
@NullMarked
package dev.isogloss.check.suppression;

import org.jspecify.annotations.NullMarked;
