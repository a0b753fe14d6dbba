/** The report in the Reviewdog Diagnostic Format. */
@NullMarked
package dev.isogloss.report.reviewdog;

import org.jspecify.annotations.NullMarked;
