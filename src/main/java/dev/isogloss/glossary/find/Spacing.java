package dev.isogloss.glossary.find;

import dev.isogloss.glossary.shape.TermShape;
import dev.isogloss.language.Token;
import java.util.List;
import java.util.Set;

/**
 * Decides by the spaces at its marks whether words of a text are a term that has marks: <i>end. NET
 * income</i> is not <i>.NET</i>, and the C of <i>C++</i> is not <i>C</i>. Between words any space
 * will do.
 */
final class Spacing {
  /** Marks that end a sentence or part clauses; with a space behind them they join nothing. */
  private static final Set<String> PARTING = Set.of(".", ",", ";", ":", "!", "?", "…");

  /** Marks that are a part of the name of which they are at the end. */
  private static final Set<String> NAMING = Set.of("#", "+");

  private Spacing() {}

  static boolean allows(TermShape shape, TermPath path) {
    for (int i = 1; i < path.words().size(); i++) {
      boolean gap = shape.gaps().contains(i) || path.gaps().contains(i);
      if (!gap && isMarked(shape, i) && isSpaced(path, i) != isSpaced(shape, i)) {
        int other = isMark(shape, i) ? i + 1 : i - 1;
        int mark = isMark(shape, i) ? i : i - 1;
        if (!isInfix(shape, mark) || isSpaced(path, other) == isSpaced(shape, other)) {
          return false;
        }
      }
    }
    return !isNamedOn(path.text(), path.end());
  }

  /** A mark between two words that may be apart from both: <i>A/B</i> and <i>A / B</i>. */
  private static boolean isInfix(TermShape shape, int mark) {
    return mark > 0
        && mark + 1 < shape.words().size()
        && !PARTING.contains(shape.words().get(mark).text())
        && !isMark(shape, mark - 1)
        && !isMark(shape, mark + 1);
  }

  private static boolean isMarked(TermShape shape, int at) {
    return isMark(shape, at) || isMark(shape, at - 1);
  }

  private static boolean isMark(TermShape shape, int at) {
    return shape.words().get(at).text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isSpaced(TermShape shape, int at) {
    return !shape.spaces().get(at).isEmpty();
  }

  private static boolean isSpaced(TermPath path, int at) {
    return path.words().get(at - 1).span().end() < path.words().get(at).span().start();
  }

  /**
   * Whether a mark that names another thing is joined to the last word, and no word to the mark.
   */
  private static boolean isNamedOn(List<Token> text, int end) {
    if (!isJoined(text, end) || !NAMING.contains(text.get(end).text())) {
      return false;
    }
    return !isJoined(text, end + 1) || text.get(end + 1).kind() == Token.Kind.PUNCTUATION;
  }

  private static boolean isJoined(List<Token> text, int at) {
    return at < text.size() && text.get(at - 1).span().end() == text.get(at).span().start();
  }
}
