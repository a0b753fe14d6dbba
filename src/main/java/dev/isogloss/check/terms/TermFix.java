package dev.isogloss.check.terms;

import dev.isogloss.check.Context;
import dev.isogloss.document.Segment;
import dev.isogloss.finding.Fix;
import dev.isogloss.finding.Safety;
import dev.isogloss.glossary.Term;
import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.rewrite.Block;
import dev.isogloss.rewrite.TermRewriter;
import java.util.List;

/** Writes one term in place of another that a check has found. */
final class TermFix {
  private TermFix() {}

  /**
   * The fixes that put a term into the place of a match, one for each form that it can have there,
   * the likeliest first.
   *
   * @param most the safety of a fix whose form is certain
   */
  static List<Fix> of(Context context, Segment segment, TermMatch match, Term by, Safety most) {
    Block block = new Block(context.document(), segment, context.tokens(segment));
    return TermRewriter.rewriteAll(block, context.inflector(segment), match, by, most);
  }
}
