/** Glossaries in prose: tables and lists of a translation guide, and instructions for a model. */
@NullMarked
package dev.isogloss.glossary.io.prompt;

import org.jspecify.annotations.NullMarked;
