package dev.isogloss.glossary.lint;

import dev.isogloss.glossary.Concept.Kind;
import dev.isogloss.glossary.lint.GlossaryWarning.Level;
import dev.isogloss.glossary.shape.TermWord;
import dev.isogloss.language.Folding;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds wrong terms that are a part of the term to write instead, or hold it, in any form:
 * <i>приступ</i> beside <i>сердечный приступ</i>. Where the right term is written with another word
 * in it, its part is taken for the wrong one.
 */
final class NestedForbidden {
  /** Looks at the terms of one concept. */
  void check(List<ShapedTerm> concept, Consumer<GlossaryWarning> warnings) {
    for (ShapedTerm wrong : concept) {
      if (wrong.entry().isAllowed() || wrong.words().isEmpty()) {
        continue;
      }
      for (ShapedTerm right : concept) {
        boolean beside =
            right.entry().isAllowed()
                && right.language().locale().equals(wrong.language().locale());
        if (beside && tell(wrong, right, warnings)) {
          break;
        }
      }
    }
  }

  /** Tells of the first right term with which the wrong one is entangled. */
  private static boolean tell(
      ShapedTerm wrong, ShapedTerm right, Consumer<GlossaryWarning> warnings) {
    boolean inside = holds(right, wrong);
    boolean around = holds(wrong, right);
    if (inside && around) {
      if (!letters(wrong).equals(letters(right))) {
        warnings.accept(
            warn(
                wrong,
                wrong.entry().concept().kind() == Kind.NAME ? Level.INFO : Level.WARNING,
                "“%s” is a form of “%s”, which is %s: no match can tell them apart. Remove it."
                    .formatted(
                        wrong.entry().text(), right.entry().text(), right.entry().status())));
        return true;
      }
    } else if (inside) {
      warnings.accept(
          warn(
              wrong,
              Level.WARNING,
              "“%s” is a part of “%s”, which is %s: where a word comes between, a fix writes the other words twice. Remove it, or name its context."
                  .formatted(wrong.entry().text(), right.entry().text(), right.entry().status())));
      return true;
    } else if (around) {
      warnings.accept(
          warn(
              wrong,
              Level.INFO,
              "“%s” holds “%s”, which is %s: a fix leaves out words. See that this is meant."
                  .formatted(wrong.entry().text(), right.entry().text(), right.entry().status())));
      return true;
    }
    return false;
  }

  /** The letters alone: spaces, marks and capitals are another matter. */
  private static String letters(ShapedTerm term) {
    return Folding.fold(term.entry().text()).replaceAll("[^\\p{L}\\d]+", "");
  }

  private static GlossaryWarning warn(ShapedTerm wrong, Level level, String message) {
    return wrong.entry().warn(level, "forbidden-inside", message);
  }

  /** Whether the words of one term hold those of another, one behind the other. */
  private static boolean holds(ShapedTerm whole, ShapedTerm part) {
    int room = whole.words().size() - part.words().size();
    for (int from = 0; from <= room; from++) {
      int at = from;
      boolean all = true;
      for (int i = 0; all && i < part.words().size(); i++) {
        all = isSame(whole.words().get(at + i), part.words().get(i));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** Whether two words may be one in some form: they have a lemma or a spelling in common. */
  private static boolean isSame(TermWord one, TermWord other) {
    Set<String> keys = one.keys();
    return other.keys().stream().anyMatch(keys::contains);
  }
}
