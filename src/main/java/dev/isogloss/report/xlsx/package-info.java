/** The report as a workbook, for editors. */
@NullMarked
package dev.isogloss.report.xlsx;

import org.jspecify.annotations.NullMarked;
