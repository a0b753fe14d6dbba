/** Markdown, through commonmark-java: the door to that library. */
@NullMarked
package dev.isogloss.document.markdown;

import org.jspecify.annotations.NullMarked;
