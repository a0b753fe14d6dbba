/** The part of a glossary that a source text needs, for whoever translates the text. */
@NullMarked
package dev.isogloss.glossary.part;

import org.jspecify.annotations.NullMarked;
