/** Glossaries that MultiTerm exports as XML. */
@NullMarked
package dev.isogloss.glossary.io.multiterm;

import org.jspecify.annotations.NullMarked;
