package dev.isogloss.engine;

import java.util.Locale;

/** Prose in a language, wherever it stands. */
record Prose(Locale language, String text) {}
