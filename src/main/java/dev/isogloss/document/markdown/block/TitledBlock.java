package dev.isogloss.document.markdown.block;

import org.commonmark.node.CustomBlock;

/** A line of marks and names with a title in it, which holds the inline nodes of the title. */
public final class TitledBlock extends CustomBlock {
  private final boolean heading;
  private final boolean aboveCode;

  TitledBlock(boolean heading, boolean aboveCode) {
    this.heading = heading;
    this.aboveCode = aboveCode;
  }

  /** Whether code is below the line, and belongs to the block. */
  public boolean isAboveCode() {
    return aboveCode;
  }

  /** Whether the title is above text, as that of an admonition is. */
  public boolean isHeading() {
    return heading;
  }
}
