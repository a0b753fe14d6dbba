package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.Lexicon;
import dev.isogloss.glossary.shape.WordClass;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of each word seen; most words of a text have been seen before. Safe for several threads.
 */
final class KnownWords {
  private static final int CACHED_WORDS = 200_000;

  private final TermTrie trie;
  private final Lexicon lexicon;
  private final Map<String, WordKeys> keysOfWords = new ConcurrentHashMap<>();

  /**
   * Knows no word yet.
   *
   * @param trie with all its terms
   */
  KnownWords(TermTrie trie, Lexicon lexicon) {
    this.trie = trie;
    this.lexicon = lexicon;
  }

  /** The keys of a token. */
  WordKeys keys(Token token) {
    if (!token.isWord()) {
      int spelling =
          trie.number(WordClass.spellingKey(lexicon.language().orthography().fold(token.text())));
      return spelling < 0 ? WordKeys.NONE : WordKeys.of(trie, new int[] {spelling});
    }
    WordKeys cached = keysOfWords.get(token.text());
    if (cached != null) {
      return cached;
    }
    if (keysOfWords.size() >= CACHED_WORDS) {
      keysOfWords.clear();
    }
    WordKeys keys = keys(token.text());
    keysOfWords.put(token.text(), keys);
    return keys;
  }

  private WordKeys keys(String word) {
    int spelling = trie.number(WordClass.spellingKey(lexicon.language().orthography().fold(word)));
    List<Reading> readings = lexicon.readings(word);
    int[] keys = new int[readings.size() + 1];
    int count = 0;
    if (spelling >= 0) {
      keys[count++] = spelling;
    }
    for (Reading reading : readings) {
      int key = trie.number(WordClass.key(reading));
      if (key >= 0 && !contains(keys, count, key)) {
        keys[count++] = key;
      }
    }
    return count == 0 ? WordKeys.NONE : WordKeys.of(trie, Arrays.copyOf(keys, count));
  }

  private static boolean contains(int[] keys, int count, int key) {
    for (int i = 0; i < count; i++) {
      if (keys[i] == key) {
        return true;
      }
    }
    return false;
  }
}
