/** The comments with which a text suppresses findings. */
@NullMarked
package dev.isogloss.suppression;

import org.jspecify.annotations.NullMarked;
