/** The inline syntax of Markdown and its dialects: parsers, and the nodes that they make. */
@NullMarked
package dev.isogloss.document.markdown.inline;

import org.jspecify.annotations.NullMarked;
