/** Tables of strings: a pair of source and translation a row. */
@NullMarked
package dev.isogloss.document.table;

import org.jspecify.annotations.NullMarked;
