/** The only door to LanguageTool: its taggers, synthesizers, sentence rules and grammar rules. */
@NullMarked
package dev.isogloss.language.languagetool;

import org.jspecify.annotations.NullMarked;
