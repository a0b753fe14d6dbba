package dev.isogloss.check.repeat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The patterns of all languages: what is left of a page around an article may be in the language of
 * the article, of its source, or of the site.
 */
final class BoilerplateList {
  private static final List<String> LANGUAGES = List.of("ru", "en", "zh", "de", "fr", "es");
  private static final BoilerplateList INSTANCE = load();

  private final Map<String, List<BlockPattern>> byFirstWord;

  private BoilerplateList(Map<String, List<BlockPattern>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  static BoilerplateList get() {
    return INSTANCE;
  }

  private static BoilerplateList load() {
    Map<String, List<BlockPattern>> patterns = new HashMap<>();
    for (String language : LANGUAGES) {
      for (String line : lines("boilerplate/" + language + ".txt")) {
        if (!line.isBlank() && !line.startsWith("#")) {
          BlockPattern pattern = BlockPattern.parse(line.strip());
          pattern
              .firstWords()
              .forEach(w -> patterns.computeIfAbsent(w, f -> new ArrayList<>()).add(pattern));
        }
      }
    }
    return new BoilerplateList(patterns);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        Objects.requireNonNull(BoilerplateList.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a paragraph is part of a page and not of an article. */
  boolean has(String paragraph) {
    List<String> words = BlockWords.of(paragraph);
    for (int i = 0; i < words.size(); i++) {
      for (BlockPattern pattern : byFirstWord.getOrDefault(words.get(i), List.of())) {
        if (pattern.fits(words, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
