package dev.isogloss.drift.term;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Language;
import dev.isogloss.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Words between which translations waver: the renderings of one foreign word. A small dictionary of
 * general vocabulary, written for this purpose.
 */
final class Doublets {
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, List<Entry>> foreign = new HashMap<>();

  /**
   * A foreign word with its renderings.
   *
   * @param senses the renderings of each sense, base forms, folded; the usual one first
   */
  record Entry(String foreign, List<List<String>> senses) {
    List<String> renderings() {
      return senses.stream().flatMap(List::stream).toList();
    }

    /** Whether both words render it in one sense, so that they name one thing. */
    boolean isOneSense(String a, String b) {
      return senses.stream().anyMatch(s -> s.contains(a) && s.contains(b));
    }
  }

  /** The doublets of a language; none where nobody has written them down. */
  static Doublets of(Language language) {
    return new Doublets(language.vocabulary().lines(WordList.DOUBLETS));
  }

  /** No doublets. */
  static Doublets none() {
    return new Doublets(List.of());
  }

  private Doublets(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      List<List<String>> senses =
          Arrays.stream(line.substring(colon + 1).split(";", -1)).map(Doublets::words).toList();
      Entry entry = new Entry(line.substring(0, colon), senses);
      foreign.computeIfAbsent(entry.foreign(), k -> new ArrayList<>()).add(entry);
      entry
          .renderings()
          .forEach(w -> entries.computeIfAbsent(w, k -> new ArrayList<>()).add(entry));
    }
  }

  private static List<String> words(String sense) {
    return Arrays.stream(sense.split(",", -1)).map(w -> Folding.fold(w.strip())).toList();
  }

  /** The entries of a foreign word, in small letters. */
  List<Entry> foreign(String word) {
    return Objects.requireNonNullElse(foreign.get(word), List.of());
  }

  /** The entries that have a word among their renderings. */
  List<Entry> of(String rendering) {
    return Objects.requireNonNullElse(entries.get(rendering), List.of());
  }

  /** The entries that have both words. */
  List<Entry> shared(String a, String b) {
    List<Entry> others = of(b);
    return of(a).stream().filter(others::contains).toList();
  }
}
