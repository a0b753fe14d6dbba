/** Finds what is doubtful in glossaries: one class for each sort of doubt, in n log n time. */
@NullMarked
package dev.isogloss.glossary.lint;

import org.jspecify.annotations.NullMarked;
