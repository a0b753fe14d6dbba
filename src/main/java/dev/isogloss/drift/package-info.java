/**
 * Finds what a text calls by several names although no glossary says so: names, acronyms, terms and
 * ways of writing.
 */
@NullMarked
package dev.isogloss.drift;

import org.jspecify.annotations.NullMarked;
