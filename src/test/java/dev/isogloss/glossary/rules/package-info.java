/** Rules of matching and replacing, one by one, in a language of a few words. */
@NullMarked
package dev.isogloss.glossary.rules;

import org.jspecify.annotations.NullMarked;
