package dev.isogloss.document.markdown.block;

import org.commonmark.node.CustomBlock;

/** A line of marks and names with a title in it, which holds the inline nodes of the title. */
public final class TitledBlock extends CustomBlock {
  private final boolean heading;

  TitledBlock(boolean heading) {
    this.heading = heading;
  }

  /** Whether the title stands above text, as that of an admonition does. */
  public boolean isHeading() {
    return heading;
  }
}
