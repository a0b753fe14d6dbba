/** Plain text. */
@NullMarked
package dev.isogloss.document.plain;

import org.jspecify.annotations.NullMarked;
