package dev.isogloss.document.frontmatter;

import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a string of TOML or Elixir: in quotes, or in tripled quotes over several lines.
 *
 * @param lastLine the line of the closing fence
 */
record StringScalar(SourceText source, int lastLine) {
  /**
   * A value with a template in it is left alone: a generator replaces it.
   *
   * @param value what follows the key on its line
   * @param line the number of that line
   */
  void addTo(SegmentList segments, Span value, int line) {
    String text = source.slice(value);
    if (LineText.hasTemplate(text)) {
      return;
    }
    if (text.startsWith("\"\"\"") || text.startsWith("'''")) {
      new LineText(source).addTo(segments, block(value, line, text.substring(0, 3)));
    } else if (text.startsWith("\"") || text.startsWith("'")) {
      boolean literal = text.charAt(0) == '\'';
      ProseBuilder prose =
          new ProseBuilder(source, literal ? ScalarNotation.LITERAL : ScalarNotation.DOUBLE);
      new QuotedText(source).addTo(prose, value, text.charAt(0));
      segments.add(Role.FRONT_MATTER, prose);
    }
  }

  private List<Span> block(Span value, int first, String delimiter) {
    List<Span> block = new ArrayList<>();
    Span line = new Span(value.start() + delimiter.length(), value.end());
    for (int next = first + 1; next <= lastLine; next++) {
      int end = source.slice(line).indexOf(delimiter);
      if (end >= 0) {
        block.add(new Span(line.start(), line.start() + end));
        break;
      }
      block.add(line);
      line = source.line(next);
    }
    return block;
  }
}
