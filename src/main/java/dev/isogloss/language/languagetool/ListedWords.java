package dev.isogloss.language.languagetool;

import dev.isogloss.language.Folding;
import dev.isogloss.language.Form;
import dev.isogloss.language.Inflection;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The forms of words that the dictionary lacks and a list of the language has, declined by its
 * rules. Only the words that begin as the one that is looked up are declined. Safe for several
 * threads.
 */
final class ListedWords {
  private static final int BEGINNING = 3;

  /** Behind a noun that has the ending of an adjective. */
  private static final String NOUN = " noun";

  private final Map<String, List<String>> lemmas;
  private final Inflection rules;
  private final Map<String, Map<String, List<Reading>>> forms = new ConcurrentHashMap<>();

  /**
   * @param words base forms in lower case, with the word {@code noun} behind one that ends as
   *     adjectives do
   */
  ListedWords(Collection<String> words, Inflection rules) {
    this.lemmas = words.stream().sorted().collect(Collectors.groupingBy(ListedWords::beginning));
    this.rules = rules;
  }

  /** What a form of a listed word may be; empty for any other word. */
  List<Reading> readings(String word) {
    String folded = Folding.fold(word);
    String beginning = beginning(folded);
    return lemmas.containsKey(beginning)
        ? forms.computeIfAbsent(beginning, this::decline).getOrDefault(folded, List.of())
        : List.of();
  }

  private static String beginning(String word) {
    String folded = Folding.fold(word);
    return folded.substring(0, Math.min(BEGINNING, folded.length()));
  }

  private Map<String, List<Reading>> decline(String beginning) {
    Map<String, List<Reading>> made = new HashMap<>();
    for (String line : lemmas.getOrDefault(beginning, List.of())) {
      String lemma = line.replace(NOUN, "");
      for (Form form : rules.paradigm(lemma, pos(line))) {
        made.computeIfAbsent(Folding.fold(form.text()), f -> new ArrayList<>())
            .add(new Reading(Folding.fold(lemma), form.morph()));
      }
    }
    return made;
  }

  private Pos pos(String lemma) {
    return rules.looksVerbal(lemma)
        ? Pos.VERB
        : rules.looksAdjectival(lemma) ? Pos.ADJECTIVE : Pos.NOUN;
  }
}
