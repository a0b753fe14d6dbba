/** What commands print, and where it goes. */
@NullMarked
package dev.isogloss.cli.print;

import org.jspecify.annotations.NullMarked;
