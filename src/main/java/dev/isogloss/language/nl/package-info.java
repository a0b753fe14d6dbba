/** What is written down of Dutch. */
@NullMarked
package dev.isogloss.language.nl;

import org.jspecify.annotations.NullMarked;
