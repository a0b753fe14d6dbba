/** Options that several commands share, each written once. */
@NullMarked
package dev.isogloss.cli.option;

import org.jspecify.annotations.NullMarked;
