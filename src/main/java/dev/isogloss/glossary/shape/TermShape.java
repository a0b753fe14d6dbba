package dev.isogloss.glossary.shape;

import dev.isogloss.glossary.shape.TermWord.Role;
import dev.isogloss.language.Morph.Animacy;
import dev.isogloss.language.Morph.Gender;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A term, taken apart: which of its words inflect and which stay.
 *
 * @param gaps the words before which others may be, by their place in the term, in order
 * @param spaces what the entry has before each word, the marks of its gaps left out
 */
public record TermShape(List<TermWord> words, List<Integer> gaps, List<String> spaces) {
  public TermShape {
    gaps = List.copyOf(gaps);
    words = List.copyOf(words);
    spaces = List.copyOf(spaces);
  }

  /** The term as the entry writes it. */
  public PhraseText phrase() {
    return new PhraseText(words.stream().map(TermWord::text).toList(), spaces);
  }

  /** The word that decides how the others inflect; empty in a term without one. */
  public Optional<TermWord> head() {
    return words.stream().filter(w -> w.role() == Role.HEAD).findFirst();
  }

  /** The place of the head among the words; 0 where there is none. */
  public int headIndex() {
    return head().map(words::indexOf).orElse(0);
  }

  /** Whether the glossary gives the term in the plural; then it is written in the plural. */
  public boolean isPlural() {
    return head()
        .filter(h -> !h.readings().isEmpty())
        .map(h -> h.readings().stream().allMatch(r -> r.morph().number() == Number.PLURAL))
        .orElse(false);
  }

  /** Whether the head is an adjective, maybe one that stands for a noun. */
  public boolean isAdjective() {
    return head().stream()
        .flatMap(h -> h.readings().stream())
        .anyMatch(r -> r.morph().pos().agrees() && r.morph().grammaticalCase() != null);
  }

  /** Whether the head is a verb. */
  public boolean isVerb() {
    return head().stream()
        .flatMap(h -> h.readings().stream())
        .anyMatch(r -> WordClass.of(r.morph().pos()) == WordClass.VERB);
  }

  /** The gender of the head; of a head that does not inflect, the one its modifiers show. */
  public Optional<Gender> gender() {
    List<Reading> readings = head().map(TermWord::readings).orElse(List.of());
    if (!readings.isEmpty()) {
      return Optional.ofNullable(readings.get(0).morph().gender());
    }
    return words.stream()
        .filter(w -> w.role() == Role.MODIFIER)
        .flatMap(w -> w.readings().stream())
        .map(r -> r.morph().gender())
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The animacy of the head, where it is known. */
  public Optional<Animacy> animacy() {
    return head().stream()
        .flatMap(h -> h.readings().stream())
        .map(r -> r.morph().animacy())
        .filter(Objects::nonNull)
        .findFirst();
  }
}
