package dev.isogloss.check.repeat;

import dev.isogloss.language.WordList;
import dev.isogloss.language.description.Descriptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The patterns of all languages: what is left of a page around an article may be in the language of
 * the article, of its source, or of the site.
 */
final class BoilerplateList {
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
    for (String line : Descriptions.everywhere(WordList.BOILERPLATE)) {
      BlockPattern pattern = BlockPattern.parse(line.strip());
      pattern
          .firstWords()
          .forEach(w -> patterns.computeIfAbsent(w, f -> new ArrayList<>()).add(pattern));
    }
    return new BoilerplateList(patterns);
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
