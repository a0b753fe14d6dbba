package dev.isogloss.check.grammar;

import dev.isogloss.check.grammar.RuleTable.Topic;
import dev.isogloss.language.Vocabulary;
import dev.isogloss.language.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A wrong complement that some words are often given, with the right one: the list {@link
 * WordList#COMPLEMENTS}.
 *
 * @param governing the lemmas of the words that it depends on
 * @param far how many words may be between
 * @param wrong its words and marks
 * @param unless lemmas further on in the sentence that make it right
 * @param right what it should be
 * @param topic what it is about; what is about style is but a hint
 * @see "Розенталь Д. Э. Управление в русском языке"
 */
record Complement(
    Set<String> governing,
    int far,
    List<String> wrong,
    Set<String> unless,
    String right,
    Topic topic) {
  Complement {
    governing = Set.copyOf(governing);
    wrong = List.copyOf(wrong);
    unless = Set.copyOf(unless);
  }

  private static final int COLUMNS = 6;
  private static final Map<Vocabulary, List<Complement>> LISTS = new ConcurrentHashMap<>();

  /** Those of a language. */
  static List<Complement> of(Vocabulary vocabulary) {
    return LISTS.computeIfAbsent(vocabulary, Complement::load);
  }

  private static List<Complement> load(Vocabulary vocabulary) {
    return vocabulary.lines(WordList.COMPLEMENTS).stream()
        .skip(1)
        .map(line -> read(line.split("\t", COLUMNS)))
        .toList();
  }

  private static Complement read(String[] cells) {
    return new Complement(
        words(cells[0]),
        Integer.parseInt(cells[1]),
        List.of(cells[2].split(" ")),
        words(cells[3]),
        cells[4],
        Topic.valueOf(cells[5].toUpperCase(Locale.ROOT)));
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" ")));
  }

  /** Whether it is there, with a word before that it depends on. */
  boolean standsAt(Sentence sentence, int at) {
    return at + wrong.size() <= sentence.size()
        && IntStream.range(0, wrong.size())
            .allMatch(i -> sentence.at(at + i).lower().equals(wrong.get(i)))
        && IntStream.rangeClosed(Math.max(0, at - 1 - far), at - 1)
            .anyMatch(i -> isAny(sentence.at(i), governing))
        && IntStream.range(at + wrong.size(), sentence.size())
            .noneMatch(i -> isAny(sentence.at(i), unless));
  }

  private static boolean isAny(Word word, Set<String> lemmas) {
    return word.readings().stream().anyMatch(r -> lemmas.contains(r.lemma()));
  }
}
