/** The whole contributor API: a check is one class that sees prose and returns findings. */
@NullMarked
package dev.isogloss.check;

import org.jspecify.annotations.NullMarked;
