/** Messages as data: a key, arguments, and the one place that makes text of them. */
@NullMarked
package dev.isogloss.finding.message;

import org.jspecify.annotations.NullMarked;
