/** The renderings that a project has chosen. */
@NullMarked
package dev.isogloss.lock;

import org.jspecify.annotations.NullMarked;
