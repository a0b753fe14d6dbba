/** What the program finds today, over everything that is at hand. */
@NullMarked
package dev.isogloss.golden;

import org.jspecify.annotations.NullMarked;
