/** The report as annotations of a GitHub workflow. */
@NullMarked
package dev.isogloss.report.github;

import org.jspecify.annotations.NullMarked;
