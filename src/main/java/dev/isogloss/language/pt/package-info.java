/** What is written down of Portuguese. */
@NullMarked
package dev.isogloss.language.pt;

import org.jspecify.annotations.NullMarked;
