/** Glossaries in the native format, as YAML or JSON. */
@NullMarked
package dev.isogloss.glossary.io.yaml;

import org.jspecify.annotations.NullMarked;
