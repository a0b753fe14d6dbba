/** Keeps what was found in documents from run to run. */
@NullMarked
package dev.isogloss.cache;

import org.jspecify.annotations.NullMarked;
