/** The command line. */
@NullMarked
package dev.isogloss.cli;

import org.jspecify.annotations.NullMarked;
