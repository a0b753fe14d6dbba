/**
 * A project as every front door opens it: configuration, glossaries, lock, baseline, cache, and the
 * runs over its texts.
 */
@NullMarked
package dev.isogloss.project;

import org.jspecify.annotations.NullMarked;
