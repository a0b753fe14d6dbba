package dev.isogloss.document.markdown;

import dev.isogloss.document.html.HtmlTag;
import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds the ends of inline HTML elements whose content is no prose. Serves one block. */
final class OpaqueElements {
  /** Elements that have been looked for to the end of the block in vain. */
  private final Set<String> unclosed = new HashSet<>();

  /** The closing tag beside an opening one; null if the tag opens no such element. */
  @Nullable Node end(HtmlInline tag) {
    HtmlTag opening = HtmlTag.of(tag.getLiteral());
    if (!opening.opensOpaque() || unclosed.contains(opening.name())) {
      return null;
    }
    for (Node node = tag.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline other && HtmlTag.of(other.getLiteral()).closes(opening)) {
        return node;
      }
    }
    unclosed.add(opening.name());
    return null;
  }
}
