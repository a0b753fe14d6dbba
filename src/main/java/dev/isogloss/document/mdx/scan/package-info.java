/** Follows JSX, expressions and JavaScript over the lines of a file, without parsing them. */
@NullMarked
package dev.isogloss.document.mdx.scan;

import org.jspecify.annotations.NullMarked;
