/** Shows a term in all its forms, each with the words around it. */
@NullMarked
package dev.isogloss.concordance;

import org.jspecify.annotations.NullMarked;
