/**
 * Reads YAML 1.2, and JSON with it, into values with places, and writes it: the only door to the
 * YAML library.
 */
@NullMarked
package dev.isogloss.yaml;

import org.jspecify.annotations.NullMarked;
