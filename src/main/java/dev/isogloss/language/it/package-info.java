/** What is written down of Italian. */
@NullMarked
package dev.isogloss.language.it;

import org.jspecify.annotations.NullMarked;
