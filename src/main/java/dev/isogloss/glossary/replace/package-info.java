/**
 * Puts another term into the place of one that was found, in its form, and the words around it in
 * agreement.
 */
@NullMarked
package dev.isogloss.glossary.replace;

import org.jspecify.annotations.NullMarked;
