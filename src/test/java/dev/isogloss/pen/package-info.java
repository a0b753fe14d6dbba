/** What the pen does to pages whose prose and slips are marked, and to the specifications. */
@NullMarked
package dev.isogloss.pen;

import org.jspecify.annotations.NullMarked;
