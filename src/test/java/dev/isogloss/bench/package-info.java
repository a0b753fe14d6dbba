/** Measurements that anybody can run again; each has a {@code main} and writes a table. */
@NullMarked
package dev.isogloss.bench;

import org.jspecify.annotations.NullMarked;
