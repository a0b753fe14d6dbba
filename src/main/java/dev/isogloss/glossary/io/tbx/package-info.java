/** Glossaries as TermBase eXchange. */
@NullMarked
package dev.isogloss.glossary.io.tbx;

import org.jspecify.annotations.NullMarked;
