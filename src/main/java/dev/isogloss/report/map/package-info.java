/** The map of drift: for each thing that is named, where the text names it and how. */
@NullMarked
package dev.isogloss.report.map;

import org.jspecify.annotations.NullMarked;
