/** The report in SARIF 2.1.0, for code scanning. */
@NullMarked
package dev.isogloss.report.sarif;

import org.jspecify.annotations.NullMarked;
