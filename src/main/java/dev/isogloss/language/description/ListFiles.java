package dev.isogloss.language.description;

import dev.isogloss.language.Language;
import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a language as files of its folder, {@code dev/isogloss/language/CODE/LIST.txt}. A
 * line that begins with # is a comment.
 */
final class ListFiles implements Vocabulary {
  private static final Map<String, ListFiles> ALL = new ConcurrentHashMap<>();

  private final String code;
  private final Map<WordList, List<String>> lines = new ConcurrentHashMap<>();
  private final Map<WordList, Set<String>> words = new ConcurrentHashMap<>();

  private ListFiles(String code) {
    this.code = code;
  }

  /** The lists of the language with this code; each language has one instance. */
  static Vocabulary of(String code) {
    return ALL.computeIfAbsent(code, ListFiles::new);
  }

  @Override
  public List<String> lines(WordList list) {
    return lines.computeIfAbsent(list, this::read);
  }

  @Override
  public Set<String> words(WordList list) {
    return words.computeIfAbsent(
        list, l -> lines(l).stream().map(String::strip).collect(Collectors.toUnmodifiableSet()));
  }

  private List<String> read(WordList list) {
    String file = code + "/" + list.fileName() + ".txt";
    try (@Nullable InputStream in =
        code.isEmpty() ? null : Language.class.getResourceAsStream(file)) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(l -> !l.startsWith("#") && !l.isBlank())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
