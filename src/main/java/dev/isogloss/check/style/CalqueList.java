package dev.isogloss.check.style;

import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The calques of each language that has a list. */
final class CalqueList {
  private static final Map<Vocabulary, List<Calque>> LISTS = new ConcurrentHashMap<>();

  private CalqueList() {}

  static List<Calque> of(Vocabulary vocabulary) {
    return LISTS.computeIfAbsent(vocabulary, CalqueList::read);
  }

  private static List<Calque> read(Vocabulary vocabulary) {
    return vocabulary.lines(WordList.CALQUES).stream()
        .map(Calque::parse)
        .flatMap(Optional::stream)
        .toList();
  }
}
