/** Looks at the folder of a project that has no configuration yet, and proposes one. */
@NullMarked
package dev.isogloss.project.survey;

import org.jspecify.annotations.NullMarked;
