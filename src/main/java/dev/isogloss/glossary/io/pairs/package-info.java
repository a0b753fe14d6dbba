/** Pairs and lists in JSON and YAML that people and programs make for themselves. */
@NullMarked
package dev.isogloss.glossary.io.pairs;

import org.jspecify.annotations.NullMarked;
