package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.language.Morph.Pos;
import dev.isogloss.language.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds terms with a comma between them, in one place. A comma before a clause or a preposition is
 * a part of the term: <i>первый, кто пришёл</i>.
 */
final class ListedTerms implements WordRule {
  /** What joins the words behind a comma to those before it. */
  private static final Set<Pos> JOINING =
      Set.of(Pos.PREPOSITION, Pos.CONJUNCTION, Pos.PRONOUN, Pos.PARTICLE, Pos.PARTICIPLE);

  @Override
  public void check(ShapedTerm term, Consumer<GlossaryWarning> warnings) {
    if (term.entry().concept().kind() != Kind.TERM) {
      return;
    }
    for (int i = 1; i + 1 < term.words().size(); i++) {
      boolean spaced = !term.shape().spaces().get(i + 1).isEmpty();
      if (spaced && term.words().get(i).text().equals(",") && mayBegin(term, i + 1)) {
        warnings.accept(SeparatedTerms.tell(term.entry(), ","));
        return;
      }
    }
  }

  /** Whether a term may begin with a word: no reading makes it go on with the one before. */
  private static boolean mayBegin(ShapedTerm term, int word) {
    List<Reading> readings = term.readings(word);
    return readings.stream().map(r -> r.morph().pos()).noneMatch(JOINING::contains);
  }
}
