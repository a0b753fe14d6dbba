/** Concepts and their terms, how they are read, and how every inflected form of them is found. */
@NullMarked
package dev.isogloss.glossary;

import org.jspecify.annotations.NullMarked;
