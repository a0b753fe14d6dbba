package dev.isogloss.document.mdx;

import java.util.List;
import org.commonmark.node.CustomBlock;

/**
 * Lines that hold nothing but tags and expressions, or a module.
 *
 * @param end where the last of them ends
 */
record Flow(List<MdxNode> nodes, int end) {
  Flow {
    nodes = List.copyOf(nodes);
  }

  /** The block of such lines; its children are the tags and expressions. */
  static final class Block extends CustomBlock {}
}
