/** The JSON report that scripts read. */
@NullMarked
package dev.isogloss.report.json;

import org.jspecify.annotations.NullMarked;
