/** Runs the checks over documents, then the small steps that make the report. */
@NullMarked
package dev.isogloss.engine;

import org.jspecify.annotations.NullMarked;
