/** Finds passages that stand twice in a document. */
@NullMarked
package dev.isogloss.passage;

import org.jspecify.annotations.NullMarked;
