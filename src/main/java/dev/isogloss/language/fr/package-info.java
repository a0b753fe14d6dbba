/** What is written down of French. */
@NullMarked
package dev.isogloss.language.fr;

import org.jspecify.annotations.NullMarked;
