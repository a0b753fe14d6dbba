/** What of a run counts: the baseline of a project, its changed lines, its limits and its lock. */
@NullMarked
package dev.isogloss.project.gate;

import org.jspecify.annotations.NullMarked;
