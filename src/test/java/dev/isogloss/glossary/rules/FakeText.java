package dev.isogloss.glossary.rules;

import dev.isogloss.finding.Status;
import dev.isogloss.glossary.Concept;
import dev.isogloss.glossary.Glossary;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.glossary.find.TermMatcher;
import dev.isogloss.glossary.replace.Replacement;
import dev.isogloss.glossary.replace.Replacement.WordChange;
import dev.isogloss.glossary.replace.TermInflector;
import dev.isogloss.language.FakeLanguage;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds and replaces one term in a language of a few words.
 *
 * @param kind of what both are names
 * @param wrong the term that is found
 * @param right the term that comes for it
 */
record FakeText(FakeLanguage language, Concept.Kind kind, Term wrong, Term right) {
  static FakeText of(FakeLanguage language, String wrong, String right) {
    return of(language, Concept.Kind.TERM, wrong, right);
  }

  static FakeText of(FakeLanguage language, Concept.Kind kind, String wrong, String right) {
    return new FakeText(
        language,
        kind,
        Term.of(wrong, language.locale(), Status.FORBIDDEN),
        Term.of(right, language.locale(), Status.PREFERRED));
  }

  private TermMatcher matcher() {
    Concept concept = Concept.of("c", kind, List.of(right, wrong));
    return new TermMatcher(new Glossary(List.of(concept)), language);
  }

  private Optional<TermMatch> match(TermMatcher matcher, List<Token> tokens) {
    return matcher.match(tokens).stream().filter(m -> m.term().equals(wrong)).findFirst();
  }

  /** Whether the wrong term is found in a text. */
  boolean isIn(String prose) {
    return match(matcher(), language.tokens(prose)).isPresent();
  }

  /**
   * The text with the right term and all that agrees with it; a question mark behind it where that
   * is not certain. Empty where nothing is found or written.
   */
  String rewritten(String prose) {
    TermMatcher matcher = matcher();
    List<Token> tokens = language.tokens(prose);
    return match(matcher, tokens)
        .flatMap(
            m ->
                new TermInflector(matcher.terms())
                    .replace(m, right, tokens)
                    .map(r -> written(prose, m, r) + (r.certain() ? "" : " ?")))
        .orElse("");
  }

  private static String written(String prose, TermMatch match, Replacement replacement) {
    Map<Integer, String> texts = new TreeMap<>(Map.of(match.span().start(), replacement.best()));
    Map<Integer, Integer> ends = new TreeMap<>(Map.of(match.span().start(), match.span().end()));
    for (WordChange change : replacement.changes()) {
      texts.put(change.word().span().start(), change.replacement());
      ends.put(change.word().span().start(), change.word().span().end());
    }
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, String> text : texts.entrySet()) {
      written.append(prose, at, text.getKey()).append(text.getValue());
      at = ends.getOrDefault(text.getKey(), at);
    }
    return written.append(prose.substring(at)).toString();
  }
}
