/** Measures a report against what people have annotated. */
@NullMarked
package dev.isogloss.eval;

import org.jspecify.annotations.NullMarked;
