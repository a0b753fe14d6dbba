package dev.isogloss.glossary.io.tbx;

import dev.isogloss.text.Spaces;
import dev.isogloss.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element whose end tag has not been read yet. */
final class TbxElement {
  private final TbxTag tag;
  private final StringBuilder text = new StringBuilder();
  private final List<TbxNode> children = new ArrayList<>();
  private @Nullable Span firstText;

  TbxElement(TbxTag tag) {
    this.tag = tag;
  }

  TbxTag tag() {
    return tag;
  }

  /**
   * @param at where the text is in the file
   */
  void text(String more, Span at, String content) {
    text.append(more);
    if (firstText == null && !more.isBlank()) {
      firstText = Spaces.trim(content, at);
    }
  }

  void add(TbxNode child) {
    if (TbxStructure.isInline(child.name())) {
      text.append(child.text());
    }
    children.add(child);
  }

  /**
   * @param endTag where the end tag begins
   */
  TbxNode close(int endTag, String content) {
    Span between = new Span(Math.min(tag.span().end(), endTag), endTag);
    Span inner = Spaces.trim(content, between);
    String whole = text.toString();
    String trimmed = Spaces.trim(whole, new Span(0, whole.length())).of(whole);
    return new TbxNode(tag, Spaces.normalize(trimmed), between, inner, firstText, children);
  }
}
