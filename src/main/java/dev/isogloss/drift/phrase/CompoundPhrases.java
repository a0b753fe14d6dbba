package dev.isogloss.drift.phrase;

import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Phrases of a language without cases: adjectives and nouns in a row, the last of which is the
 * head. A word that the dictionary lacks counts as a noun; without a dictionary that would make one
 * of every verb and preposition, so there are no phrases then.
 */
record CompoundPhrases(Language language) implements PhraseGrammar {
  private static final int MOST_WORDS = 4;
  private static final Set<Pos> CLOSED =
      Set.of(
          Pos.PREPOSITION,
          Pos.CONJUNCTION,
          Pos.PARTICLE,
          Pos.PRONOUN,
          Pos.DETERMINER,
          Pos.NUMERAL,
          Pos.ADVERB);

  /** A word with what it may be in a row. */
  private record RowWord(Token token, Optional<String> noun, boolean adjective) {}

  @Override
  public List<NounPhrase> phrases(List<Token> tokens) {
    List<RowWord> words = tokens.stream().map(this::word).toList();
    List<NounPhrase> phrases = new ArrayList<>();
    for (int head = 0; head < words.size(); head++) {
      if (words.get(head).noun().isPresent()) {
        grow(words, head, phrases);
      }
    }
    return List.copyOf(phrases);
  }

  private RowWord word(Token token) {
    List<Reading> readings =
        token.isWord() ? language.morphology().readings(token.text()) : List.of();
    String folded = language.orthography().fold(token.text());
    if (readings.isEmpty()) {
      boolean noun = token.isWord() && language.morphology().knowsWords();
      return new RowWord(token, noun ? Optional.of(folded) : Optional.empty(), false);
    }
    boolean closed = readings.stream().anyMatch(r -> CLOSED.contains(r.morph().pos()));
    if (closed) {
      return new RowWord(token, Optional.empty(), false);
    }
    Optional<String> noun =
        readings.stream().filter(r -> r.morph().pos() == Pos.NOUN).map(Reading::lemma).findFirst();
    return new RowWord(
        token, noun, readings.stream().anyMatch(r -> r.morph().pos() == Pos.ADJECTIVE));
  }

  private void grow(List<RowWord> words, int head, List<NounPhrase> phrases) {
    boolean ends = head + 1 == words.size() || words.get(head + 1).noun().isEmpty();
    if (!ends) {
      return;
    }
    boolean nouns = true;
    for (int start = head; start >= 0 && head - start < MOST_WORDS; start--) {
      RowWord word = words.get(start);
      boolean noun = word.noun().isPresent() && nouns;
      if (!noun && !word.adjective()) {
        return;
      }
      nouns = noun;
      phrases.add(phrase(words, start, head));
    }
  }

  private static NounPhrase phrase(List<RowWord> words, int start, int head) {
    List<PhraseWord> phrase = new ArrayList<>();
    for (int i = start; i <= head; i++) {
      RowWord word = words.get(i);
      String lemma = word.noun().orElse(word.token().text().toLowerCase(java.util.Locale.ROOT));
      Pos pos = word.noun().isPresent() ? Pos.NOUN : Pos.ADJECTIVE;
      phrase.add(
          new PhraseWord(word.token(), lemma, pos, false, i == head ? Role.HEAD : Role.MODIFIER));
    }
    return new NounPhrase(phrase, head - start);
  }
}
