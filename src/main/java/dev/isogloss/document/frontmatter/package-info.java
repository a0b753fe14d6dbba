/** The data before a text: what of it people read. */
@NullMarked
package dev.isogloss.document.frontmatter;

import org.jspecify.annotations.NullMarked;
