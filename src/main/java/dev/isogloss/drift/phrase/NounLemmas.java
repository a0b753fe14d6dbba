package dev.isogloss.drift.phrase;

import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells which noun a form belongs to where the dictionary has several: <i>поля</i> is a form of
 * <i>поле</i>, and of two first names. A name is none where the form has no capital. Of the nouns
 * that are left the text decides: the one of which it has other forms that no other noun has.
 */
public final class NounLemmas {
  private final Language language;

  /** For each lemma how many different forms of the text belong to it alone. */
  private final Map<String, Integer> support = new HashMap<>();

  /**
   * Reads a text.
   *
   * @param text the tokens of its paragraphs
   */
  public NounLemmas(Language language, Collection<List<Token>> text) {
    this.language = language;
    Set<String> met = new HashSet<>();
    for (List<Token> tokens : text) {
      for (Token token : tokens) {
        if (token.isWord() && met.add(token.text())) {
          count(token);
        }
      }
    }
  }

  private void count(Token token) {
    Map<String, List<Reading>> lemmas = lemmas(token);
    if (lemmas.size() == 1) {
      support.merge(lemmas.keySet().iterator().next(), 1, Integer::sum);
    }
  }

  /** The language of the text. */
  public Language language() {
    return language;
  }

  /**
   * The readings of a word as one noun; empty if it may be none. Of nouns that the text does not
   * tell apart a thing before a person, then the one with the most readings, of equals the first by
   * letters.
   */
  public List<Reading> of(Token token) {
    return lemmas(token).entrySet().stream()
        .min(
            Comparator.comparingInt(
                    (Map.Entry<String, List<Reading>> e) -> -support.getOrDefault(e.getKey(), 0))
                .thenComparing(e -> isLiving(e.getValue()))
                .thenComparingInt(e -> -e.getValue().size()))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  private static boolean isLiving(List<Reading> noun) {
    return noun.stream().allMatch(r -> r.morph().animacy() == Animacy.ANIMATE);
  }

  private Map<String, List<Reading>> lemmas(Token token) {
    List<Reading> nouns =
        language.morphology().readings(token.text()).stream()
            .filter(r -> r.morph().pos() == Pos.NOUN && r.morph().grammaticalCase() != null)
            .toList();
    List<Reading> common = nouns.stream().filter(r -> !language.names().isPersonal(r)).toList();
    boolean small = Character.isLowerCase(token.text().codePointAt(0));
    return (common.isEmpty() && !small ? nouns : common)
        .stream().collect(Collectors.groupingBy(Reading::lemma, TreeMap::new, Collectors.toList()));
  }
}
