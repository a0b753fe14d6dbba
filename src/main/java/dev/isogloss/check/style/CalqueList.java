package dev.isogloss.check.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The calques of each language that has a list. */
final class CalqueList {
  private static final Map<String, List<Calque>> LISTS =
      Map.of("ru", load("calques.ru.txt"), "en", load("calques.en.txt"));

  private CalqueList() {}

  /**
   * @param language its ISO 639 code
   */
  static List<Calque> of(String language) {
    return LISTS.getOrDefault(language, List.of());
  }

  private static List<Calque> load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CalqueList.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Calque::parse)
          .flatMap(Optional::stream)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
