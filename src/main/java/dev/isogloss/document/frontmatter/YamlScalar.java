package dev.isogloss.document.frontmatter;

import dev.isogloss.document.Notation;
import dev.isogloss.document.ProseBuilder;
import dev.isogloss.document.Segment.Role;
import dev.isogloss.document.SegmentList;
import dev.isogloss.text.SourceText;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a scalar of YAML: plain, in quotes, or a block of indented lines.
 *
 * @param lastLine the line of the closing fence
 * @param indent by how many spaces its key is indented; what goes on below is so by more
 */
record YamlScalar(SourceText source, int lastLine, int indent) {
  /** What starts a value that is no text: a collection, an anchor, an alias, a tag, a comment. */
  private static final String NO_TEXT = "[{&*!#@`% ";

  /**
   * A value with a template in it is left alone: a generator replaces it.
   *
   * @param value what follows the key on its line
   * @param line the number of that line
   */
  void addTo(SegmentList segments, Span value, int line) {
    if (LineText.hasTemplate(source.slice(value))) {
      return;
    }
    char first = value.isEmpty() ? ' ' : source.content().charAt(value.start());
    ProseBuilder prose = new ProseBuilder(source, notation(first));
    if (first == '|' || first == '>') {
      new LineText(source).addTo(segments, block(line + 1));
    } else if (first == '"' || first == '\'') {
      new QuotedText(source).addTo(prose, value, first);
    } else if (NO_TEXT.indexOf(first) < 0) {
      plain(prose, value, line);
    }
    segments.add(Role.FRONT_MATTER, prose);
  }

  private static Notation notation(char first) {
    return first == '"'
        ? ScalarNotation.DOUBLE
        : first == '\'' ? ScalarNotation.SINGLE : ScalarNotation.PLAIN;
  }

  /** A plain scalar goes on in the indented lines below, up to a comment. */
  private void plain(ProseBuilder prose, Span value, int line) {
    Span part = withoutComment(value);
    prose.copied(part);
    boolean open = part.equals(LineText.stripped(source, value));
    for (int next = line + 1; open && isIndented(next); next++) {
      Span whole = LineText.stripped(source, source.line(next));
      Span more = withoutComment(whole);
      if (!more.isEmpty()) {
        LineText.join(prose, part, more);
      }
      open = more.equals(whole);
      part = more;
    }
  }

  private Span withoutComment(Span value) {
    String text = source.slice(value);
    int comment = text.startsWith("#") ? 0 : text.indexOf(" #");
    int end = comment < 0 ? value.end() : value.start() + comment;
    return LineText.stripped(source, new Span(value.start(), end));
  }

  private List<Span> block(int from) {
    List<Span> block = new ArrayList<>();
    int line = from;
    while (line < lastLine && (isIndented(line) || source.slice(source.line(line)).isBlank())) {
      block.add(source.line(line));
      line++;
    }
    return block;
  }

  private boolean isIndented(int line) {
    if (line >= lastLine) {
      return false;
    }
    String text = source.slice(source.line(line));
    int spaces = 0;
    while (spaces < text.length() && (text.charAt(spaces) == ' ' || text.charAt(spaces) == '\t')) {
      spaces++;
    }
    return !text.isBlank() && spaces > indent;
  }
}
