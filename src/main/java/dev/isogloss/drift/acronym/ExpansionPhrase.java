package dev.isogloss.drift.acronym;

import dev.isogloss.drift.phrase.NounLemmas;
import dev.isogloss.language.Form;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A noun with the modifiers before it and the complements behind it.
 *
 * @param lemmas of its words, in their order
 * @param base the phrase in the nominative singular
 * @param opensWithModifier whether a modifier is before its head
 */
record ExpansionPhrase(List<String> lemmas, String base, boolean opensWithModifier) {
  ExpansionPhrase {
    lemmas = List.copyOf(lemmas);
  }

  /** Empty where the words are no noun phrase: its head is the first noun, all before it agree. */
  static Optional<ExpansionPhrase> of(List<Token> words, NounLemmas nouns) {
    Language language = nouns.language();
    int head = 0;
    while (head < words.size() && noun(words.get(head), nouns).isEmpty()) {
      head++;
    }
    if (head == words.size()) {
      return Optional.empty();
    }
    Reading noun = noun(words.get(head), nouns).orElseThrow();
    List<String> lemmas = new ArrayList<>();
    List<String> base = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      Optional<Reading> modifier = modifier(word, language);
      if (i < head ? modifier.isEmpty() : i > head && !isComplement(word, language)) {
        return Optional.empty();
      }
      Reading reading = i < head ? modifier.orElseThrow() : noun(word, nouns).orElse(noun);
      lemmas.add(i > head ? language.orthography().fold(word.text()) : reading.lemma());
      base.add(
          i < head
              ? agreeing(reading, noun.morph(), language)
              : i == head ? noun.lemma() : word.text());
    }
    return Optional.of(new ExpansionPhrase(lemmas, String.join(" ", base), head > 0));
  }

  /** The word as the noun that the text mostly has it for. */
  private static Optional<Reading> noun(Token word, NounLemmas nouns) {
    Language language = nouns.language();
    List<Reading> readings = language.morphology().readings(word.text());
    if (readings.isEmpty()) {
      return Optional.of(new Reading(unknownBase(word, language), Morph.of(Pos.NOUN, "")));
    }
    return modifier(word, language).isPresent()
        ? Optional.empty()
        : nouns.of(word).stream()
            .findFirst()
            .or(() -> readings.stream().filter(r -> r.morph().pos() == Pos.NOUN).findFirst());
  }

  /** The shortest of the base forms that a word may have which no dictionary knows. */
  private static String unknownBase(Token word, Language language) {
    String folded = language.orthography().fold(word.text());
    String name = folded.substring(0, 1).toUpperCase(Locale.ROOT) + folded.substring(1);
    return language.inflection().nameBases(name).stream()
        .map(language.orthography()::fold)
        .min(Comparator.comparingInt(String::length))
        .orElse(folded);
  }

  /** What is behind the head is in the genitive. */
  private static boolean isComplement(Token word, Language language) {
    List<Reading> readings = language.morphology().readings(word.text());
    return readings.isEmpty()
        || readings.stream()
            .anyMatch(
                r ->
                    r.morph().grammaticalCase() == Case.GENITIVE
                        && (r.morph().pos() == Pos.NOUN || r.morph().pos().agrees()));
  }

  private static Optional<Reading> modifier(Token word, Language language) {
    List<Reading> readings = language.morphology().readings(word.text());
    return readings.stream()
        .filter(r -> r.morph().pos() == Pos.ADJECTIVE || r.morph().pos() == Pos.PARTICIPLE)
        .findFirst();
  }

  private static String agreeing(Reading modifier, Morph noun, Language language) {
    return language.inflection().paradigm(modifier.lemma(), modifier.morph().pos()).stream()
        .filter(f -> f.morph().grammaticalCase() == Case.NOMINATIVE)
        .filter(f -> f.morph().number() == Number.SINGULAR)
        .filter(f -> f.morph().gender() == noun.gender())
        .map(Form::text)
        .findFirst()
        .orElse(modifier.lemma());
  }
}
