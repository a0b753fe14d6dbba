package dev.isogloss.glossary.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A list of words with their meaning, from a resource. A line is a meaning, a colon, and words with
 * commas between them; {@code #} begins a remark.
 */
final class WordTable {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}']+");

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, String> meanings = new HashMap<>();

  private WordTable() {}

  /** The table of a resource beside this class. */
  static WordTable load(String resource) {
    WordTable table = new WordTable();
    try (InputStream in = WordTable.class.getResourceAsStream(resource)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(table::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    String meaning = line.substring(0, colon);
    for (String word : line.substring(colon + 1).split(",", -1)) {
      String simple = simple(word);
      words.computeIfAbsent(meaning, m -> new LinkedHashSet<>()).add(simple);
      meanings.putIfAbsent(simple, meaning);
    }
  }

  /** The first meaning of a word in the order of the table, however it is written. */
  Optional<String> meaning(String written) {
    return Optional.ofNullable(meanings.get(simple(written)));
  }

  /** Whether a word has a meaning, among others perhaps. */
  boolean is(String meaning, String written) {
    return words.getOrDefault(meaning, Set.of()).contains(simple(written));
  }

  /**
   * A word in small letters without marks, with single spaces for all signs between its parts:
   * {@code Do_Not-Translate} and {@code doNotTranslate} are the same. Signs alone stay.
   */
  static String simple(String written) {
    String parts = HUMP.matcher(written.strip()).replaceAll(" ").replace('’', '\'');
    String plain = MARKS.matcher(Normalizer.normalize(parts, Normalizer.Form.NFD)).replaceAll("");
    String simple = SIGNS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return simple.isEmpty() ? written.strip() : simple;
  }
}
