package dev.isogloss.drift.phrase;

import dev.isogloss.drift.phrase.PhraseWord.Role;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Phrases of a language with cases: modifiers that agree with the noun behind them, and a genitive
 * behind it.
 */
record CasePhrases(NounLemmas lemmas) implements PhraseGrammar {
  private static final int MOST_MODIFIERS = 3;
  private static final int MOST_WORDS = 5;

  @Override
  public List<NounPhrase> phrases(List<Token> tokens) {
    List<CaseWord> words = tokens.stream().map(t -> CaseWord.of(t, lemmas)).toList();
    List<NounPhrase> phrases = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).isNoun()) {
        grow(words, i, phrases);
      }
    }
    return List.copyOf(phrases);
  }

  private static void grow(List<CaseWord> words, int head, List<NounPhrase> phrases) {
    List<PhraseWord> complement = complement(words, head + 1);
    List<Morph> slots = words.get(head).noun();
    int start = head;
    while (true) {
      add(words, start, head, List.of(), phrases);
      if (!complement.isEmpty()) {
        add(words, start, head, complement, phrases);
      }
      if (start == 0 || head - start == MOST_MODIFIERS) {
        return;
      }
      slots = agreeing(words.get(start - 1), slots);
      if (slots.isEmpty()) {
        return;
      }
      start--;
    }
  }

  private static void add(
      List<CaseWord> words,
      int start,
      int head,
      List<PhraseWord> complement,
      List<NounPhrase> phrases) {
    if (head - start + 1 + complement.size() > MOST_WORDS) {
      return;
    }
    List<PhraseWord> phrase = new ArrayList<>();
    for (int i = start; i < head; i++) {
      phrase.add(words.get(i).asModifier(Role.MODIFIER));
    }
    phrase.add(words.get(head).asNoun(Role.HEAD));
    phrase.addAll(complement);
    phrases.add(new NounPhrase(phrase, head - start));
  }

  /** The genitive that begins at a word: its modifiers and its noun; empty if there is none. */
  private static List<PhraseWord> complement(List<CaseWord> words, int from) {
    List<PhraseWord> complement = new ArrayList<>();
    for (int i = from; i < words.size() && i - from < MOST_MODIFIERS; i++) {
      CaseWord word = words.get(i);
      List<Morph> genitive = word.noun().stream().filter(m -> isCase(m, Case.GENITIVE)).toList();
      boolean modifier = word.isModifier() && i + 1 < words.size() && words.get(i + 1).isNoun();
      if (word.isNoun() && !genitive.isEmpty() && !modifier) {
        complement.add(word.asNoun(Role.COMPLEMENT));
        return agree(words.subList(from, i), genitive) ? complement : List.of();
      }
      if (!word.isModifier()) {
        return List.of();
      }
      complement.add(word.asModifier(Role.COMPLEMENT));
    }
    return List.of();
  }

  private static boolean agree(List<CaseWord> modifiers, List<Morph> slots) {
    List<Morph> left = slots;
    for (CaseWord modifier : modifiers) {
      left = agreeing(modifier, left);
    }
    return !left.isEmpty();
  }

  /** The slots of a noun in which a modifier agrees with it. */
  private static List<Morph> agreeing(CaseWord modifier, List<Morph> slots) {
    return slots.stream()
        .filter(slot -> modifier.modifier().stream().anyMatch(m -> agrees(m, slot)))
        .toList();
  }

  private static boolean agrees(Morph modifier, Morph noun) {
    boolean inCase = isCase(noun, modifier.grammaticalCase());
    if (noun.pos() == Pos.OTHER) {
      return true;
    }
    if (modifier.number() != noun.number()) {
      return false;
    }
    boolean gendered = noun.number() == Morph.Number.SINGULAR;
    return inCase && (!gendered || sameGender(modifier.gender(), noun.gender()));
  }

  private static boolean sameGender(
      Morph.@org.jspecify.annotations.Nullable Gender a,
      Morph.@org.jspecify.annotations.Nullable Gender b) {
    return a == null || b == null || a == b || b == Morph.Gender.COMMON;
  }

  private static boolean isCase(Morph noun, @org.jspecify.annotations.Nullable Case wanted) {
    return noun.pos() == Pos.OTHER || noun.grammaticalCase() == wanted;
  }
}
