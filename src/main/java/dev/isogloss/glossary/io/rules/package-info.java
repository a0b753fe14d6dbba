/** Rules of other linters that replace words: those of prh and the substitutions of Vale. */
@NullMarked
package dev.isogloss.glossary.io.rules;

import org.jspecify.annotations.NullMarked;
