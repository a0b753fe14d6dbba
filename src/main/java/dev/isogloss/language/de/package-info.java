/** What is written down of German. */
@NullMarked
package dev.isogloss.language.de;

import org.jspecify.annotations.NullMarked;
