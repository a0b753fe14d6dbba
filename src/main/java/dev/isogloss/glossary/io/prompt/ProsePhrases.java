package dev.isogloss.glossary.io.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The phrases of glossaries in prose, as parts of regular expressions. */
final class ProsePhrases {
  private static final Map<String, String> BY_KEY = load();

  private ProsePhrases() {}

  /** A group that fits each phrase of a kind, the longest first. */
  static String group(String key) {
    return Objects.requireNonNull(BY_KEY.get(key), key);
  }

  /**
   * A pattern in letters of any case.
   *
   * @param expression with names of kinds between number signs
   */
  static Pattern pattern(String expression) {
    String whole = expression;
    for (Map.Entry<String, String> kind : BY_KEY.entrySet()) {
      whole = whole.replace("#" + kind.getKey() + "#", kind.getValue());
    }
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<String, String> load() {
    Map<String, String> groups = new HashMap<>();
    try (InputStream in = ProsePhrases.class.getResourceAsStream("phrases.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> groups.put(line.substring(0, line.indexOf(':')), alternatives(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return groups;
  }

  private static String alternatives(String line) {
    return Arrays.stream(line.substring(line.indexOf(':') + 1).split("\\|", -1))
        .map(String::strip)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(phrase -> phrase.replace("'", "['’]").replace(" ", "\\s+"))
        .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}\\p{N}])"));
  }
}
