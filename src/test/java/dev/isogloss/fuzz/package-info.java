/** Hostile inputs without end, and what must hold of each. */
@NullMarked
package dev.isogloss.fuzz;

import org.jspecify.annotations.NullMarked;
