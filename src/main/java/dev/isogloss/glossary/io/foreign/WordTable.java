package dev.isogloss.glossary.io.foreign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A list of words with their meaning, from a resource. A line is a meaning, a colon, and words with
 * commas between them; {@code #} begins a remark.
 */
final class WordTable {

  private static final int ROOM = 8;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, String> meanings = new HashMap<>();

  /** A text that is longer is none of the words. */
  private int longest;

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
      // Signs between the parts may be more than one.
      longest = Math.max(longest, word.length() + ROOM);
    }
  }

  /** The first meaning of a word in the order of the table, however it is written. */
  Optional<String> meaning(String written) {
    return Optional.ofNullable(meanings.get(simple(written)));
  }

  /** Whether a word has a meaning, among others perhaps. */
  boolean is(String meaning, String written) {
    return written.length() <= longest
        && words.getOrDefault(meaning, Set.of()).contains(simple(written));
  }

  /**
   * A word in small letters without marks, with single spaces for all signs between its parts:
   * {@code Do_Not-Translate} and {@code doNotTranslate} are the same. Signs alone stay.
   */
  static String simple(String written) {
    StringBuilder simple = new StringBuilder(written.length() + 4);
    String plain = decomposed(written);
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean part = Character.isLetterOrDigit(c) || c == '\'' || Character.isSurrogate(c);
      boolean hump =
          part && Character.isUpperCase(c) && i > 0 && Character.isLowerCase(plain.charAt(i - 1));
      if ((gap || hump) && part && !simple.isEmpty()) {
        simple.append(' ');
      }
      if (part) {
        simple.append(Character.toLowerCase(c));
      }
      gap = !part;
    }
    return simple.isEmpty() ? written.strip() : simple.toString();
  }

  private static String decomposed(String written) {
    String text = written.replace('’', '\'');
    boolean plain = Normalizer.isNormalized(text, Normalizer.Form.NFD);
    return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
