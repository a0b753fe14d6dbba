/** The report as a table in CSV. */
@NullMarked
package dev.isogloss.report.csv;

import org.jspecify.annotations.NullMarked;
