/** HTML inside other formats: its tags, its text, its attributes. */
@NullMarked
package dev.isogloss.document.html;

import org.jspecify.annotations.NullMarked;
