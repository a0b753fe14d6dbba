/** What a finder of drift is given, and what it hands back: the text, and drafts of clusters. */
@NullMarked
package dev.isogloss.drift.finder;

import org.jspecify.annotations.NullMarked;
