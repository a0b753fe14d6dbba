/** The forms of Russian words that the dictionary lacks, by rule. */
@NullMarked
package dev.isogloss.language.ru.inflect;

import org.jspecify.annotations.NullMarked;
