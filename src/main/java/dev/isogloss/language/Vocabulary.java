package dev.isogloss.language;

import java.util.List;
import java.util.Set;

/** The lists of a language. Each is read when it is first asked for, and kept. */
public interface Vocabulary {
  /** Of a language that has no lists. */
  Vocabulary NONE = new Vocabulary() {};

  /** The lines of a list, without comments and blank ones; none where there is no such list. */
  default List<String> lines(WordList list) {
    return List.of();
  }

  /** The lines of a list of words, as a set; none where there is no such list. */
  default Set<String> words(WordList list) {
    return Set.of();
  }
}
