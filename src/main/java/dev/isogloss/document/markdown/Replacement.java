package dev.isogloss.document.markdown;

import org.commonmark.node.CustomNode;

/** An escape or a character reference: what stands in the file stands for other prose. */
final class Replacement extends CustomNode {
  private final String prose;

  Replacement(String prose) {
    this.prose = prose;
  }

  String prose() {
    return prose;
  }
}
