/** Reports as bytes. */
@NullMarked
package dev.isogloss.finding.codec;

import org.jspecify.annotations.NullMarked;
