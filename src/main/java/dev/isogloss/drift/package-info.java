/**
 * Finds what a text calls by several names although no glossary says so: asks the finders of each
 * kind of drift, and makes clusters of their drafts.
 */
@NullMarked
package dev.isogloss.drift;

import org.jspecify.annotations.NullMarked;
