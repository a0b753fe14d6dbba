/** Blocks that CommonMark does not know, on the extension points of commonmark-java. */
@NullMarked
package dev.isogloss.document.markdown.block;

import org.jspecify.annotations.NullMarked;
