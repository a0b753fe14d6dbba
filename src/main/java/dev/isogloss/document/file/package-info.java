/**
 * Finds the files of a run and reads them: bytes → text, with what is needed to write them back.
 */
@NullMarked
package dev.isogloss.document.file;

import org.jspecify.annotations.NullMarked;
