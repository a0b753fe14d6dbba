/** Checks against the renderings that a project has chosen. */
@NullMarked
package dev.isogloss.check.lock;

import org.jspecify.annotations.NullMarked;
