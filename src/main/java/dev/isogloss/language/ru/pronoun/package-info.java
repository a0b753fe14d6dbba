/** The personal pronouns of Russian. */
@NullMarked
package dev.isogloss.language.ru.pronoun;

import org.jspecify.annotations.NullMarked;
