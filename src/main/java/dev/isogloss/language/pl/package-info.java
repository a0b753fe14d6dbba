/** What is written down of Polish. */
@NullMarked
package dev.isogloss.language.pl;

import org.jspecify.annotations.NullMarked;
