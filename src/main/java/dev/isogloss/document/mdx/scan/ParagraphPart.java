package dev.isogloss.document.mdx.scan;

import dev.isogloss.document.mdx.scan.Tag.Attribute;
import dev.isogloss.text.Span;
import java.util.List;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** A part of a paragraph that may go over several lines. */
public record ParagraphPart(List<SourceLine> lines) {
  /** The part between two places of a paragraph. */
  public static ParagraphPart of(Scanner scanner, Position start, Position end) {
    return new ParagraphPart(scanner.getSource(start, end).getLines());
  }

  /**
   * An attribute whose place was counted from the start of the stretch, at its place in the text.
   */
  public Attribute place(Attribute counted) {
    List<Span> spans = counted.lines().stream().map(s -> span(s)).toList();
    return new Attribute(counted.name(), counted.quote(), spans);
  }

  private Span span(Span line) {
    int start = at(line.start());
    return new Span(start, start + line.length());
  }

  /**
   * Where a character is in the text.
   *
   * @param count how many are before it; a line ending counts as one
   */
  public int at(int count) {
    int left = count;
    for (SourceLine line : lines) {
      int length = line.getContent().length();
      if (left <= length) {
        return line.getSourceSpan().getInputIndex() + left;
      }
      left -= length + 1;
    }
    throw new IllegalArgumentException("The stretch is shorter than " + count + ".");
  }
}
