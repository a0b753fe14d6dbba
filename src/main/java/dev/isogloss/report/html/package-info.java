/** The report for people in a browser, in one file. */
@NullMarked
package dev.isogloss.report.html;

import org.jspecify.annotations.NullMarked;
