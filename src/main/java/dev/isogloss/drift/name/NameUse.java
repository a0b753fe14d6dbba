package dev.isogloss.drift.name;

import dev.isogloss.drift.finder.Draft;
import dev.isogloss.drift.finder.Paragraph;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.language.Folding;
import dev.isogloss.language.Token;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A capitalised word of the text.
 *
 * @param number counts the uses of the text
 * @param index of the token in its block
 * @param opens whether it begins a sentence, so that its capital says nothing
 */
record NameUse(int number, Paragraph paragraph, int index, boolean opens) {
  Token token() {
    return paragraph.block().tokens().get(index);
  }

  /** The token before it in its block. */
  Optional<Token> before() {
    return index == 0 ? Optional.empty() : Optional.of(paragraph.block().tokens().get(index - 1));
  }

  Draft.Seen seen() {
    return new Draft.Seen(paragraph, token().span(), null);
  }

  /** Whether the user's glossary matches it as a name that is allowed. */
  boolean isPreferred() {
    return terms().anyMatch(t -> t.status().isAllowed());
  }

  /** Whether the user's glossary names it there by a term that has this word. */
  boolean isNamed(String base) {
    String folded = Folding.fold(base);
    return terms()
        .flatMap(t -> Arrays.stream(t.term().text().split(" ", -1)))
        .anyMatch(w -> Folding.fold(w).equals(folded));
  }

  /** Whether the user's glossary calls it wrong, so that it is no business of drift. */
  boolean isRejected() {
    return terms().anyMatch(t -> !t.status().isAllowed());
  }

  private Stream<TermMatch> terms() {
    return paragraph.terms().stream().filter(t -> t.span().contains(token().span()));
  }
}
