/** One class for each output format. */
@NullMarked
package dev.isogloss.report;

import org.jspecify.annotations.NullMarked;
