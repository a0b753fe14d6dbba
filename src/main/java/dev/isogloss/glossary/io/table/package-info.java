/** Tables of other programs and of people: which column holds what is found out. */
@NullMarked
package dev.isogloss.glossary.io.table;

import org.jspecify.annotations.NullMarked;
