package dev.isogloss.rewrite;

import dev.isogloss.document.Document;
import dev.isogloss.document.Segment;
import dev.isogloss.language.Token;
import dev.isogloss.text.Location;
import dev.isogloss.text.Span;
import java.util.List;

/**
 * A block of prose in its document.
 *
 * @param tokens all tokens of the segment
 */
public record Block(Document document, Segment segment, List<Token> tokens) {
  public Block {
    tokens = List.copyOf(tokens);
  }

  /** Carries a span of the prose to the file. */
  public Location locate(Span prose) {
    return document.locate(segment, prose);
  }
}
