package dev.isogloss.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The invariants on a few texts, or for as many seconds as {@code -Dfuzz.seconds} says. The first
 * text is always the same; {@code Fuzz} itself goes on from any.
 */
@Tag("slow")
class FuzzTest {
  private static final int FEW = 40;

  @Test
  void noInvariantIsBroken() throws IOException {
    Long seconds = Long.getLong("fuzz.seconds");
    Fuzz fuzz =
        seconds == null
            ? new Fuzz(1, FEW, Duration.ofHours(1))
            : new Fuzz(1, Long.MAX_VALUE / 2, Duration.ofSeconds(seconds));
    Fuzz.Result result = fuzz.run();
    System.out.println("Fuzz: " + result);
    assertThat(result.broken()).isEmpty();
  }
}
