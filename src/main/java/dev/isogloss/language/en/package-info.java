/** What English inflection knows beyond its dictionary. */
@NullMarked
package dev.isogloss.language.en;

import org.jspecify.annotations.NullMarked;
