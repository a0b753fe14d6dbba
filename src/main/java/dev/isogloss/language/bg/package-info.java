/** What is written down of Bulgarian. */
@NullMarked
package dev.isogloss.language.bg;

import org.jspecify.annotations.NullMarked;
