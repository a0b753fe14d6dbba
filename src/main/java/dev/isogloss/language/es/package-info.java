/** What is written down of Spanish. */
@NullMarked
package dev.isogloss.language.es;

import org.jspecify.annotations.NullMarked;
