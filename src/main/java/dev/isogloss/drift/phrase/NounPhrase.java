package dev.isogloss.drift.phrase;

import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A noun with what belongs to it: modifiers, and a complement.
 *
 * @param words neighbours in the text, in its order
 * @param head the index of the head
 */
public record NounPhrase(List<PhraseWord> words, int head) {
  public NounPhrase {
    words = List.copyOf(words);
  }

  /** Where it is in the prose. */
  public Span span() {
    return words.get(0).token().span().cover(words.get(words.size() - 1).token().span());
  }

  /** The same for all forms of one phrase, and for no other phrase. */
  public String key() {
    return words.stream().map(PhraseWord::key).collect(Collectors.joining(" "));
  }

  /** The words that carry meaning. */
  public List<PhraseWord> content() {
    return words.stream().filter(PhraseWord::isContent).toList();
  }

  /** The key with one of its content words left open. */
  public String frame(PhraseWord open) {
    return words.stream()
        .map(w -> w == open ? w.role().name() : w.key())
        .collect(Collectors.joining(" "));
  }

  /** Whether it has a complement. */
  public boolean isComplemented() {
    return words.stream().anyMatch(w -> w.role() == Role.COMPLEMENT);
  }
}
