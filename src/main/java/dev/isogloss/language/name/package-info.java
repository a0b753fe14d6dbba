/** How the spellings of one name differ when several people, or programs, transliterate it. */
@NullMarked
package dev.isogloss.language.name;

import org.jspecify.annotations.NullMarked;
