/** What is written down of Ukrainian. */
@NullMarked
package dev.isogloss.language.uk;

import org.jspecify.annotations.NullMarked;
