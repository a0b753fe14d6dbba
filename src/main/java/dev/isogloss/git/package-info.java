/**
 * What Git knows of a tree: where its repository is, what it leaves alone, what has changed. The
 * only door to JGit.
 */
@NullMarked
package dev.isogloss.git;

import org.jspecify.annotations.NullMarked;
