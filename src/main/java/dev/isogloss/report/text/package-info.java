/** The report for people at a terminal. */
@NullMarked
package dev.isogloss.report.text;

import org.jspecify.annotations.NullMarked;
