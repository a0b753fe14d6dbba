package dev.isogloss.check.terms;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Status;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.language.Language;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the context of a doubtful term says of it. */
enum Speech {
  /** The term is wrong there. */
  SAYS_WRONG,
  /** The term is right there. */
  SAYS_RIGHT,
  /** Nothing: a person has to judge. */
  SAYS_NOTHING;

  /** A forbidden term is wrong in any context. */
  static Speech of(TermMatch match, Segment segment, Context context) {
    if (match.status() != Status.DEPRECATED) {
      return SAYS_WRONG;
    }
    List<String> wanted = match.term().context();
    if (wanted.isEmpty()) {
      return SAYS_NOTHING;
    }
    return stands(wanted, match, segment, context) ? SAYS_WRONG : SAYS_RIGHT;
  }

  private static boolean stands(
      List<String> wanted, TermMatch match, Segment segment, Context context) {
    Language language = context.language(segment);
    Set<String> lemmas = new HashSet<>();
    wanted.forEach(w -> lemmas.addAll(lemmas(w, language)));
    Span sentence = sentence(match, segment, context);
    return namesConcept(wanted, sentence, segment, context)
        || context.tokens(segment).stream()
            .filter(t -> sentence.contains(t.span()) && !match.span().overlaps(t.span()))
            .map(Token::text)
            .anyMatch(w -> lemmas(w, language).stream().anyMatch(lemmas::contains));
  }

  /** A context word that the glossary knows as a term is there in any of its renderings. */
  private static boolean namesConcept(
      List<String> wanted, Span sentence, Segment segment, Context context) {
    return context.terms(segment).stream()
        .filter(m -> sentence.contains(m.span()))
        .flatMap(m -> m.concept().terms().stream())
        .anyMatch(t -> wanted.contains(t.text()));
  }

  private static Span sentence(TermMatch match, Segment segment, Context context) {
    return context.sentences(segment).stream()
        .filter(s -> s.contains(match.span()))
        .findFirst()
        .orElse(new Span(0, segment.text().length()));
  }

  /** The dictionary forms of a word, and the word itself. */
  private static Set<String> lemmas(String word, Language language) {
    Set<String> lemmas = new HashSet<>();
    lemmas.add(language.orthography().fold(word));
    language.morphology().readings(word).forEach(r -> lemmas.add(r.lemma()));
    return lemmas;
  }
}
