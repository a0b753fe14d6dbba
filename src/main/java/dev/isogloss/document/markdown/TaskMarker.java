package dev.isogloss.document.markdown;

import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** The box before a task, {@code [ ]}, {@code [x]} or with the mark of an editor, is no prose. */
final class TaskMarker {
  private TaskMarker() {}

  /** How many UTF-16 code units of a text are a box and the space behind it. */
  static int length(Text text) {
    String literal = text.getLiteral();
    boolean box = literal.startsWith("[") && literal.startsWith("] ", 2);
    return box && startsItem(text) ? 4 : 0;
  }

  private static boolean startsItem(Text text) {
    Node block = text.getParent();
    return text.getPrevious() == null
        && block instanceof Paragraph
        && block.getPrevious() == null
        && block.getParent() instanceof ListItem;
  }
}
