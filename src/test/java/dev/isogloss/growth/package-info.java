/** How time grows with the input, and inputs that want it to grow too fast. */
@NullMarked
package dev.isogloss.growth;

import org.jspecify.annotations.NullMarked;
