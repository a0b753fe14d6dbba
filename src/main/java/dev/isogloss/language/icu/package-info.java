/** The door to ICU4J. */
@NullMarked
package dev.isogloss.language.icu;

import org.jspecify.annotations.NullMarked;
