/** Finds passages that occur twice in a document. */
@NullMarked
package dev.isogloss.passage;

import org.jspecify.annotations.NullMarked;
