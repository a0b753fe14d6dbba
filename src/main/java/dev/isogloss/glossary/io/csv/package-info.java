/** Glossaries as tables, comma-separated or tab-separated. */
@NullMarked
package dev.isogloss.glossary.io.csv;

import org.jspecify.annotations.NullMarked;
