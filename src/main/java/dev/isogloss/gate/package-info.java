/** What of a report counts: the baseline of accepted findings, changed lines, limits. */
@NullMarked
package dev.isogloss.gate;

import org.jspecify.annotations.NullMarked;
