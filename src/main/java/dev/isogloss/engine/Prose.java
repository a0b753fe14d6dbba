package dev.isogloss.engine;

import java.util.Locale;

/** Prose in a language, wherever it is. */
record Prose(Locale language, String text) {}
