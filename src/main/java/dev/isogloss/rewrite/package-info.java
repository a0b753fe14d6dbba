/** Writes terms into the places of others in a document, markup kept. */
@NullMarked
package dev.isogloss.rewrite;

import org.jspecify.annotations.NullMarked;
