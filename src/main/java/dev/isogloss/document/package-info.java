/** From a file to prose segments that remember where each character came from. */
@NullMarked
package dev.isogloss.document;

import org.jspecify.annotations.NullMarked;
