package dev.isogloss.drift.term;

import dev.isogloss.drift.phrase.NounPhrase;
import dev.isogloss.drift.phrase.PhraseWord;
import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds candidates that are built of the same roots in another way: an adjective here, a genitive
 * there. Abbreviations count as the words that they stand for.
 */
final class TermRoots {
  private static final int LEAST_ROOT = 3;
  private static final int MOST_ALIKE = 12;

  private final Language language;
  private final Set<String> qualities;
  private final Map<String, NounPhrase> expansions = new HashMap<>();

  TermRoots(Language language, List<TermCandidate> candidates) {
    this.language = language;
    this.qualities = language.vocabulary().words(WordList.QUALITY);
    Set<String> abbreviations = new HashSet<>();
    for (TermCandidate candidate : candidates) {
      candidate.content().stream()
          .filter(PhraseWord::isAbbreviation)
          .forEach(w -> abbreviations.add(w.lemma()));
    }
    for (TermCandidate candidate : candidates) {
      initials(candidate.phrase())
          .filter(abbreviations::contains)
          .ifPresent(i -> expansions.putIfAbsent(i, candidate.phrase()));
    }
  }

  private static Optional<String> initials(NounPhrase phrase) {
    boolean plain =
        phrase.words().size() > 1
            && !phrase.isComplemented()
            && phrase.words().stream().noneMatch(PhraseWord::isAbbreviation);
    return plain
        ? Optional.of(
            phrase.words().stream()
                .map(w -> w.token().text().substring(0, 1))
                .collect(Collectors.joining())
                .toUpperCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  /** Groups of two candidates or more with the same head and the same roots. */
  List<List<TermCandidate>> alike(List<TermCandidate> candidates) {
    Map<String, List<TermCandidate>> groups = new LinkedHashMap<>();
    for (TermCandidate candidate : candidates) {
      key(candidate.phrase())
          .ifPresent(k -> groups.computeIfAbsent(k, g -> new ArrayList<>()).add(candidate));
    }
    return groups.values().stream().filter(g -> g.size() > 1 && g.size() <= MOST_ALIKE).toList();
  }

  private Optional<String> key(NounPhrase phrase) {
    Set<String> roots = new TreeSet<>();
    List<PhraseWord> words = phrase.content();
    PhraseWord head = words.get(phrase.head());
    for (PhraseWord word : words) {
      boolean participle = word.pos() == Pos.PARTICIPLE;
      boolean owner = word.role() == Role.COMPLEMENT && word.living();
      if (participle || owner) {
        return Optional.empty();
      }
      if (!isQuality(word, words)) {
        roots.addAll(roots(word));
      }
    }
    NounPhrase expanded = expansions.get(head.lemma());
    String headRoot =
        expanded == null ? head.lemma() : expanded.words().get(expanded.head()).lemma();
    boolean told = roots.size() > 1 && roots.stream().allMatch(r -> r.length() >= LEAST_ROOT);
    return told ? Optional.of(headRoot + ":" + String.join(" ", roots)) : Optional.empty();
  }

  private Set<String> roots(PhraseWord word) {
    NounPhrase expansion = expansions.get(word.lemma());
    return expansion == null
        ? Set.of(language.formation().root(word.lemma()))
        : expansion.words().stream()
            .map(w -> language.formation().root(Objects.requireNonNull(w).lemma()))
            .collect(Collectors.toSet());
  }

  /** Whether it is the noun in «of general purpose», where «general» says all. */
  private boolean isQuality(PhraseWord word, List<PhraseWord> words) {
    int at = words.indexOf(word);
    return word.role() == Role.COMPLEMENT
        && qualities.contains(word.lemma())
        && words.get(at - 1).role() == Role.COMPLEMENT;
  }
}
