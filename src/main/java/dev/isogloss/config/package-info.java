/** The configuration file: what it may hold, how it is read, and its JSON Schema. */
@NullMarked
package dev.isogloss.config;

import org.jspecify.annotations.NullMarked;
