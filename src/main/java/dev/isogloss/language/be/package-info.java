/** What is written down of Belarusian. */
@NullMarked
package dev.isogloss.language.be;

import org.jspecify.annotations.NullMarked;
