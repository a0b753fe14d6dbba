/**
 * What a language knows: tokens, lemmas, sentences, inflection, conventions. Implementations are in
 * subpackages.
 */
@NullMarked
package dev.isogloss.language;

import org.jspecify.annotations.NullMarked;
