/** What is written down of Russian. */
@NullMarked
package dev.isogloss.language.ru;

import org.jspecify.annotations.NullMarked;
