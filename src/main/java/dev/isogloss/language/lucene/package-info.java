/** The only door to Lucene's analyzers: stems for the languages without a dictionary. */
@NullMarked
package dev.isogloss.language.lucene;

import org.jspecify.annotations.NullMarked;
