package dev.isogloss.drift.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names whose Russian spelling is settled, though no dictionary has them. */
final class WellKnownNames {
  private static final Set<String> NAMES = read();

  private WellKnownNames() {}

  static boolean has(String base) {
    return NAMES.contains(base);
  }

  private static Set<String> read() {
    try (InputStream in =
        WellKnownNames.class.getResourceAsStream("/dev/isogloss/drift/names.ru.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\\s+", -1))
          .filter(n -> !n.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
