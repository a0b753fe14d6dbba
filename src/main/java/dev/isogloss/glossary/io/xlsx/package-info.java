/** Workbooks of Office Open XML: the door to their tables, without a library. */
@NullMarked
package dev.isogloss.glossary.io.xlsx;

import org.jspecify.annotations.NullMarked;
