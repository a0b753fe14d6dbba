package dev.isogloss.document.mdx.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * The blocks that a block is in, the outermost first: each asks something of the start of every
 * line.
 *
 * @param indents the columns of white space that a list item or a footnote asks for; {@link #QUOTE}
 *     for a block quote
 */
public record Containers(List<Integer> indents) {
  private static final int QUOTE = -1;
  private static final int FOOTNOTE = 4;
  private static final int TAB = 4;

  /**
   * @param innermost a block
   */
  public static Containers of(Node innermost) {
    List<Integer> indents = new ArrayList<>();
    for (Node node = innermost; node != null; node = node.getParent()) {
      if (node instanceof BlockQuote) {
        indents.add(QUOTE);
      } else if (node instanceof ListItem item) {
        indents.add(item.getContentIndent());
      } else if (node instanceof FootnoteDefinition) {
        indents.add(FOOTNOTE);
      }
    }
    Collections.reverse(indents);
    return new Containers(indents);
  }

  /** Where a line goes on behind what the containers ask for; -1 if it is not in them. */
  int enter(CharSequence text, int lineStart) {
    int at = lineStart;
    for (int indent : indents) {
      at = indent == QUOTE ? behindMark(text, at) : behindIndent(text, lineStart, at, indent);
      if (at < 0) {
        return -1;
      }
    }
    return at;
  }

  private static int behindMark(CharSequence text, int from) {
    int at = skipSpace(text, from);
    if (at == text.length() || text.charAt(at) != '>') {
      return -1;
    }
    return at + 1 < text.length() && isSpace(text.charAt(at + 1)) ? at + 2 : at + 1;
  }

  private static int behindIndent(CharSequence text, int lineStart, int from, int indent) {
    int first = skipSpace(text, from);
    if (first == text.length() || isLineEnd(text.charAt(first))) {
      return first;
    }
    int column = column(text, lineStart, from);
    int wanted = column + indent;
    int at = from;
    while (at < first && column < wanted) {
      column = behind(column, text.charAt(at));
      at++;
    }
    return column < wanted ? -1 : at;
  }

  private static int column(CharSequence text, int lineStart, int at) {
    int column = 0;
    for (int i = lineStart; i < at; i++) {
      column = behind(column, text.charAt(i));
    }
    return column;
  }

  /** The column behind a character of white space in a column. */
  public static int behind(int column, char c) {
    return column + (c == '\t' ? TAB - column % TAB : 1);
  }

  private static int skipSpace(CharSequence text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether it is a blank or a tab. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
