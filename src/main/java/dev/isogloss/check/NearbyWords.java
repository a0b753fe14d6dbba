package dev.isogloss.check;

import dev.isogloss.document.Segment;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sentence around a match, asked for words in any of their forms. */
record NearbyWords(TermMatch match, Segment segment, Context context) {
  private static final Pattern SPACE = Pattern.compile(" ");

  /**
   * Whether one of the words is in the sentence, beside the match.
   *
   * @param words in base form; one that the glossary knows counts in all its renderings
   */
  boolean hasAny(List<String> words) {
    Set<String> lemmas = new HashSet<>();
    words.forEach(w -> lemmas.addAll(lemmas(w)));
    Span sentence = sentence();
    return namesConcept(words, sentence)
        || context.tokens(segment).stream()
            .filter(t -> sentence.contains(t.span()) && !match.span().overlaps(t.span()))
            .map(Token::text)
            .anyMatch(w -> lemmas(w).stream().anyMatch(lemmas::contains));
  }

  /** Whether the match is in a phrase, each word of which may be in any of its forms. */
  boolean isPartOf(String phrase) {
    List<Set<String>> wanted = SPACE.splitAsStream(phrase).map(this::lemmas).toList();
    List<Token> tokens = context.tokens(segment);
    return IntStream.rangeClosed(0, tokens.size() - wanted.size())
        .filter(at -> isTouched(tokens.subList(at, at + wanted.size())))
        .anyMatch(at -> isPhrase(tokens.subList(at, at + wanted.size()), wanted));
  }

  private boolean isTouched(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> match.span().overlaps(t.span()));
  }

  private boolean isPhrase(List<Token> tokens, List<Set<String>> wanted) {
    return IntStream.range(0, wanted.size())
        .allMatch(i -> lemmas(tokens.get(i).text()).stream().anyMatch(wanted.get(i)::contains));
  }

  /** A word that the glossary knows as a term is there in any of its renderings. */
  private boolean namesConcept(List<String> wanted, Span sentence) {
    return context.terms(segment).stream()
        .filter(m -> sentence.contains(m.span()) && !m.span().equals(match.span()))
        .flatMap(m -> m.concept().terms().stream())
        .anyMatch(t -> wanted.contains(t.text()));
  }

  private Span sentence() {
    return context.sentences(segment).stream()
        .filter(s -> s.contains(match.span()))
        .findFirst()
        .orElse(new Span(0, segment.text().length()));
  }

  /** The dictionary forms of a word, and the word itself. */
  private Set<String> lemmas(String word) {
    Language language = context.language(segment);
    Set<String> lemmas = new HashSet<>();
    lemmas.add(language.orthography().fold(word));
    language.morphology().readings(word).forEach(r -> lemmas.add(r.lemma()));
    return lemmas;
  }
}
