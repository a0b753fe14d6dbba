package dev.isogloss.check.repeat;

import dev.isogloss.language.Conjugation;
import dev.isogloss.language.Conjugation.Mood;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The echoes among the tokens of a sentence. */
record Echoes(List<Token> tokens, Language language) {
  private static final int PHRASE = 3;

  /** A shorter word of a phrase is no content. */
  private static final int LEAST_LETTERS = 6;

  /** Shorter verbs are common ones, and nobody hears them twice. */
  private static final int LEAST_VERB = 13;

  private static final int LEAST_NOUN = 7;

  private static final int FAR = 15;
  private static final int NEAR = 10;

  /** A place and where its words were before. */
  record Echo(Span first, Span second) {}

  /** The echoes, by their place. */
  List<Echo> find() {
    List<Token> words = tokens.stream().filter(Token::isWord).toList();
    List<Echo> echoes = new ArrayList<>(phrases(words));
    List.of(verbs(words), coordinated(words)).stream()
        .flatMap(List::stream)
        .filter(e -> echoes.stream().noneMatch(p -> p.second().overlaps(e.second())))
        .toList()
        .forEach(echoes::add);
    echoes.sort((a, b) -> a.second().compareTo(b.second()));
    return echoes;
  }

  private List<Echo> phrases(List<Token> words) {
    List<String> folded = words.stream().map(w -> language.orthography().fold(w.text())).toList();
    Map<List<String>, Integer> met = new HashMap<>();
    List<Echo> echoes = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + PHRASE <= words.size(); i++) {
      List<String> phrase = folded.subList(i, i + PHRASE);
      boolean content = phrase.stream().allMatch(w -> w.length() >= LEAST_LETTERS);
      Integer before = content && isPhrase(words, i) ? met.putIfAbsent(phrase, i) : null;
      if (before != null && i >= from && i - before >= PHRASE) {
        echoes.add(new Echo(cover(words, before), cover(words, i)));
        from = i + PHRASE;
      }
    }
    return echoes;
  }

  /** Whether no mark is between the words, and they are no name. */
  private boolean isPhrase(List<Token> words, int at) {
    int first = tokens.indexOf(words.get(at));
    return tokens.get(first + PHRASE - 1) == words.get(at + PHRASE - 1)
        && words.subList(at, at + PHRASE).stream().allMatch(Echoes::isSmall);
  }

  private static boolean isSmall(Token word) {
    return word.text().codePoints().noneMatch(Character::isUpperCase);
  }

  private static Span cover(List<Token> words, int at) {
    return words.get(at).span().cover(words.get(at + PHRASE - 1).span());
  }

  private List<Echo> verbs(List<Token> words) {
    Map<String, Integer> met = new HashMap<>();
    List<Echo> echoes = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String lemma = finite(words.get(i));
      Integer before = lemma.isEmpty() ? null : met.put(lemma, i);
      if (before != null && i - before <= FAR) {
        echoes.add(new Echo(words.get(before).span(), words.get(i).span()));
      }
    }
    return echoes;
  }

  /** The lemma of a word that can be nothing but a finite verb; empty of any other. */
  private String finite(Token word) {
    List<Reading> readings = language.morphology().readings(word.text());
    Set<String> lemmas = readings.stream().map(Reading::lemma).collect(Collectors.toSet());
    boolean finite = readings.stream().allMatch(r -> isFinite(r.morph()));
    return lemmas.size() == 1 && finite
        ? lemmas.stream().filter(l -> l.length() >= LEAST_VERB).findFirst().orElse("")
        : "";
  }

  private static boolean isFinite(Morph morph) {
    Conjugation conjugation = morph.conjugation();
    return morph.pos() == Pos.VERB && conjugation != null && conjugation.mood() == Mood.INDICATIVE;
  }

  /**
   * Nouns made of verbs, since others name the things of a list, that are right behind a
   * conjunction, and before it in the same form.
   */
  private List<Echo> coordinated(List<Token> words) {
    List<Echo> echoes = new ArrayList<>();
    for (int i = 2; i < words.size(); i++) {
      if (isConjunction(words.get(i - 1)) && isNoun(words.get(i))) {
        for (int j = i - 3; j >= Math.max(0, i - NEAR); j--) {
          if (isSame(words.get(j), words.get(i))) {
            echoes.add(new Echo(words.get(j).span(), words.get(i).span()));
            break;
          }
        }
      }
    }
    return echoes;
  }

  private boolean isSame(Token first, Token second) {
    return language
        .orthography()
        .fold(first.text())
        .equals(language.orthography().fold(second.text()));
  }

  private boolean isNoun(Token word) {
    return word.text().length() >= LEAST_NOUN
        && isSmall(word)
        && language.morphology().readings(word.text()).stream()
            .filter(r -> r.morph().pos() == Pos.NOUN)
            .anyMatch(r -> language.formation().isVerbalNoun(r.lemma()));
  }

  private boolean isConjunction(Token word) {
    return language.morphology().readings(word.text()).stream()
        .anyMatch(r -> r.morph().pos() == Pos.CONJUNCTION);
  }
}
