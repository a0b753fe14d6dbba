/** MDX: Markdown with JSX, expressions and modules of JavaScript. */
@NullMarked
package dev.isogloss.document.mdx;

import org.jspecify.annotations.NullMarked;
