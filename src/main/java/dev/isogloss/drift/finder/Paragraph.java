package dev.isogloss.drift.finder;

import dev.isogloss.glossary.find.TermMatch;
import dev.isogloss.language.Language;
import dev.isogloss.rewrite.Block;
import dev.isogloss.text.Span;
import java.util.List;

/**
 * A block of prose with what has been worked out of it.
 *
 * @param sentences half-open spans of the prose, in UTF-16 code units
 * @param terms where the user's glossary matches
 */
public record Paragraph(
    Block block, Language language, List<Span> sentences, List<TermMatch> terms) {
  public Paragraph {
    sentences = List.copyOf(sentences);
    terms = List.copyOf(terms);
  }
}
