/** The report as GitLab's Code Quality shows it. */
@NullMarked
package dev.isogloss.report.gitlab;

import org.jspecify.annotations.NullMarked;
