package dev.isogloss.project.gate;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are to count.
 *
 * @param baseline the accepted findings; those of the configuration if null
 * @param ratchet whether no check may have more findings than the baseline; the configuration may
 *     ask for it as well
 * @param diffBase only lines changed since this Git revision count; all if null
 */
public record GateRequest(@Nullable Path baseline, boolean ratchet, @Nullable String diffBase) {
  /** Everything counts, but what the configuration's baseline has. */
  public static final GateRequest NONE = new GateRequest(null, false, null);
}
