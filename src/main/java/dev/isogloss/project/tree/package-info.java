/** How the tree of a project is read: what of it is taken, and what was asked for in vain. */
@NullMarked
package dev.isogloss.project.tree;

import org.jspecify.annotations.NullMarked;
