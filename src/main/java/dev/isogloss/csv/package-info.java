/** Tables in text files, with the place of each cell: the door to commons-csv for whoever reads. */
@NullMarked
package dev.isogloss.csv;

import org.jspecify.annotations.NullMarked;
