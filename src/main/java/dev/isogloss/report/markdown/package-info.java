/** The report for a comment or a job summary. */
@NullMarked
package dev.isogloss.report.markdown;

import org.jspecify.annotations.NullMarked;
