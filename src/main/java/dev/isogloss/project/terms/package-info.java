/** What of a glossary the texts of a project need or use. */
@NullMarked
package dev.isogloss.project.terms;

import org.jspecify.annotations.NullMarked;
