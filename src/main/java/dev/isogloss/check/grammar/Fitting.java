package dev.isogloss.check.grammar;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Language;
import dev.isogloss.language.Morph.Case;
import dev.isogloss.language.Token;
import dev.isogloss.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders suggestions by how well they fit the words around. */
record Fitting(Segment segment, Context context) {
  /** The suggestions that agree with a neighbour first; else in the order in which they came. */
  List<String> ranked(List<String> suggestions, Span at) {
    Language language = context.language(segment);
    Optional<Word> before = neighbour(at, language, true);
    Optional<Word> after = neighbour(at, language, false);
    return suggestions.stream()
        .sorted(Comparator.comparingInt(s -> -fit(word(s, at, language), before, after, language)))
        .toList();
  }

  private static Word word(String text, Span at, Language language) {
    return new Word(new Token(at, text, Token.Kind.WORD), language.morphology().readings(text));
  }

  private Optional<Word> neighbour(Span at, Language language, boolean before) {
    String prose = segment.text();
    return context.tokens(segment).stream()
        .filter(Token::isWord)
        .filter(t -> before ? t.span().end() <= at.start() : t.span().start() >= at.end())
        .reduce((a, b) -> before ? b : a)
        .filter(
            t ->
                (before ? Span.between(t.span(), at) : Span.between(at, t.span()))
                    .of(prose)
                    .isBlank())
        .map(t -> new Word(t, language.morphology().readings(t.text())));
  }

  private static int fit(
      Word word, Optional<Word> before, Optional<Word> after, Language language) {
    int fit = 0;
    if (before.isPresent()) {
      Set<Case> governed = language.phrases().government(before.get().lower());
      boolean fits = word.mayBe(m -> Concord.isIn(governed, m));
      fit += fits || Concord.agree(before.get(), word) ? 1 : 0;
    }
    return fit + (after.isPresent() && Concord.agree(word, after.get()) ? 1 : 0);
  }
}
