package dev.isogloss.passage;

import dev.isogloss.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How often texts have a word, whatever its capitals. A word with a hyphen in it is two, and has no
 * count of its own.
 */
public final class WordUses {
  /** Of no text. */
  public static final WordUses NONE = new WordUses(Map.of());

  /** By the hash of the word. */
  private final Map<Integer, Uses> uses;

  private WordUses(Map<Integer, Uses> uses) {
    this.uses = uses;
  }

  private static final class Uses {
    private int times;
    private int texts;
    private int last = -1;
  }

  /** Counts the words of texts. */
  public static WordUses of(Collection<Words> texts) {
    Map<Integer, Uses> uses = new HashMap<>();
    int number = 0;
    for (Words words : texts) {
      for (int hash : words.hashes()) {
        Uses one = uses.computeIfAbsent(hash, h -> new Uses());
        one.times++;
        if (one.last != number) {
          one.last = number;
          one.texts++;
        }
      }
      number++;
    }
    return new WordUses(uses);
  }

  /** Whether so many texts at least have the word, and all of them so many times at least. */
  public boolean has(String word, int texts, int times) {
    Uses found = uses.get(WordScanner.hash(word, Span.of(0, word.length())));
    return found != null && found.texts >= texts && found.times >= times;
  }
}
