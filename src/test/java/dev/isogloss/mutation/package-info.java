/**
 * Changes the bytecode of single instructions and asks the tests whether they notice. By hand, as
 * {@code CONTRIBUTING.md} says.
 */
@NullMarked
package dev.isogloss.mutation;

import org.jspecify.annotations.NullMarked;
