/** Where what is no prose ends: brackets, templates, attributes, formulas. Knows no parser. */
@NullMarked
package dev.isogloss.document.markdown.scan;

import org.jspecify.annotations.NullMarked;
