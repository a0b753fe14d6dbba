package dev.isogloss.document.markdown.inline;

import org.commonmark.node.CustomNode;

/** An escape or a character reference: what is in the file stands for other prose. */
public final class ReplacedText extends CustomNode {
  private final String prose;

  ReplacedText(String prose) {
    this.prose = prose;
  }

  /** What it is as prose. */
  public String prose() {
    return prose;
  }
}
