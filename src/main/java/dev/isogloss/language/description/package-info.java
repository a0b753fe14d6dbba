/**
 * What is written down of each language, whatever dictionary serves it. One package below {@code
 * language} has it, and a folder of resources of the same name its lists.
 */
@NullMarked
package dev.isogloss.language.description;

import org.jspecify.annotations.NullMarked;
