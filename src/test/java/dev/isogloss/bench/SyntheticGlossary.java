package dev.isogloss.bench;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Morph.Number;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Glossaries of any size: terms of two and three words that the prose uses, combined at random. */
final class SyntheticGlossary {
  private final Language language;
  private final List<String> nouns;
  private final List<String> genitives;
  private final List<String> adjectives;

  private SyntheticGlossary(
      Language language, Set<String> nouns, Set<String> genitives, Set<String> adjectives) {
    this.language = language;
    this.nouns = List.copyOf(nouns);
    this.genitives = List.copyOf(genitives);
    this.adjectives = List.copyOf(adjectives);
  }

  /** Words of the prose, so that every other word of it may begin a term. */
  static SyntheticGlossary of(Language language, List<List<Token>> prose) {
    Set<String> nouns = new LinkedHashSet<>();
    Set<String> genitives = new LinkedHashSet<>();
    Set<String> adjectives = new LinkedHashSet<>();
    for (List<Token> tokens : prose) {
      for (Token token : tokens) {
        for (Reading reading : language.morphology().readings(token.text())) {
          String word = language.orthography().fold(token.text());
          if (reading.morph().pos() == Pos.NOUN) {
            nouns.add(reading.lemma());
            if (reading.morph().grammaticalCase() == Case.GENITIVE
                && reading.morph().number() == Number.SINGULAR) {
              genitives.add(word);
            }
          } else if (reading.morph().pos() == Pos.ADJECTIVE) {
            adjectives.add(reading.lemma());
          }
        }
      }
    }
    return new SyntheticGlossary(language, nouns, genitives, adjectives);
  }

  Glossary ofSize(int concepts) {
    Random random = new Random(concepts);
    Set<String> terms = new LinkedHashSet<>();
    while (terms.size() < concepts) {
      String noun = any(nouns, random);
      terms.add(
          switch (random.nextInt(4)) {
            case 0 -> any(adjectives, random) + " " + noun;
            case 1 -> noun + " " + any(genitives, random);
            case 2 -> any(adjectives, random) + " " + noun + " " + any(genitives, random);
            default -> any(adjectives, random) + " " + any(adjectives, random) + " " + noun;
          });
    }
    List<Concept> made = new ArrayList<>();
    for (String term : terms) {
      Term preferred = Term.of(term, language.locale(), Status.PREFERRED);
      made.add(Concept.of("c" + made.size(), Concept.Kind.TERM, List.of(preferred)));
    }
    return new Glossary(made);
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
