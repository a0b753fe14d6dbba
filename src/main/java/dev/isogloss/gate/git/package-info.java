/** What Git knows of changes: the only door to JGit. */
@NullMarked
package dev.isogloss.gate.git;

import org.jspecify.annotations.NullMarked;
