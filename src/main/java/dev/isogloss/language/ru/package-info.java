/** Russian inflection for the words that the dictionary lacks. */
@NullMarked
package dev.isogloss.language.ru;

import org.jspecify.annotations.NullMarked;
