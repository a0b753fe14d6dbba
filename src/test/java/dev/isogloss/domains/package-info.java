/** Terms in sentences of other domains: what is found, and what a fix makes of the sentence. */
@NullMarked
package dev.isogloss.domains;

import org.jspecify.annotations.NullMarked;
