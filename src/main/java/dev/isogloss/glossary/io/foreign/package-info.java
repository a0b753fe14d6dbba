/**
 * What all glossaries have in common that other programs and people write: names of columns and
 * languages, words for statuses, entries without ids.
 */
@NullMarked
package dev.isogloss.glossary.io.foreign;

import org.jspecify.annotations.NullMarked;
