/** What is written down of Chinese. */
@NullMarked
package dev.isogloss.language.zh;

import org.jspecify.annotations.NullMarked;
