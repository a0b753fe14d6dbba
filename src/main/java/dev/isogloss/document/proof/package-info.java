/**
 * Proves fixes: the file with them, parsed again, differs in what they mean to change and in
 * nothing else.
 */
@NullMarked
package dev.isogloss.document.proof;

import org.jspecify.annotations.NullMarked;
